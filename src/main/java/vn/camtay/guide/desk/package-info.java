/// The service centre's own list and its own wording of articles.
@NullMarked
package vn.camtay.guide.desk;

import org.jspecify.annotations.NullMarked;
