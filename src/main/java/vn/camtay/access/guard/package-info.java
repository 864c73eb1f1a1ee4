/// The gate of every request: the rule of each handler, form tokens, headers, TLS, limits.
@NullMarked
package vn.camtay.access.guard;

import org.jspecify.annotations.NullMarked;
