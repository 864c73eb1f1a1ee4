package vn.camtay.studio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;

/// The access rule of pages that tell where a product stands: those who write or release, and whoever leads them. Which
/// group's products they see follows from `Groups`.
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.COMMUNICATIONS, Role.ORGANISER, Role.LEADER})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToFollow {}
