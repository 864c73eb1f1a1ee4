package vn.camtay.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The access rule of a handler (or of every handler of its class): any one of these roles, in the commune of the
/// sign-in. A handler without a rule stops the start.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();

    /// Refuses sign-ins by a hall code: for administering, exporting and showing keys.
    boolean onlyFullSignIn() default false;
}
