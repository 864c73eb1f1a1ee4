/// What was released, for everybody: hamlet by hamlet, without anybody's name. And all of it as files, for staff.
@NullMarked
package vn.camtay.studio.gallery;

import org.jspecify.annotations.NullMarked;
