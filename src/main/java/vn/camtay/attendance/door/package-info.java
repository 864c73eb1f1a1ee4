/// A trainee's own phone at the door: the hall's code, the signed page, the press.
@NamedInterface("door")
@NullMarked
package vn.camtay.attendance.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
