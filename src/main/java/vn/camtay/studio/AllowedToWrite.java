package vn.camtay.studio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;

/// The access rule of a group's pages: all who learn, and all who teach or release. Which group they see follows from
/// `Groups`.
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.COMMUNICATIONS, Role.ORGANISER})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToWrite {}
