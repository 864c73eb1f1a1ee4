/// The service centre's desk for packs: a commune's own versions, edited in forms, tried, compared, brought in and
/// taken
/// out as files.
@NullMarked
package vn.camtay.practice.editing;

import org.jspecify.annotations.NullMarked;
