/// How well the checks do on drafts with planted errors.
@NullMarked
package vn.camtay.studio.measure;

import org.jspecify.annotations.NullMarked;
