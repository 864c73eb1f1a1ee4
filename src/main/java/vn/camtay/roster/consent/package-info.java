/// What people agreed to: the text by its version, each person's answers as facts, and their own page.
@NullMarked
package vn.camtay.roster.consent;

import org.jspecify.annotations.NullMarked;
