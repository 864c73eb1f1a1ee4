/// What people agreed to: the text by its version, and each person's answer as a fact.
@NullMarked
package vn.camtay.roster.consent;

import org.jspecify.annotations.NullMarked;
