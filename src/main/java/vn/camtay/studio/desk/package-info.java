/// The pages of a group: its briefs, its products, and the plain editor with its marks.
@NullMarked
package vn.camtay.studio.desk;

import org.jspecify.annotations.NullMarked;
