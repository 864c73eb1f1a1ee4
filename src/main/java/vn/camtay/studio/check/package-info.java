/// A draft held against the facts of its brief.
@NullMarked
package vn.camtay.studio.check;

import org.jspecify.annotations.NullMarked;
