package vn.camtay.practice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;

/// The access rule of the rehearsal's own pages: all who learn, and all who teach or keep the content. What they may do
/// in one rehearsal follows from the part they have in it.
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToRehearse {}
