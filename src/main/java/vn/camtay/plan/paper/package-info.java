/// A plan as an official document.
@NullMarked
package vn.camtay.plan.paper;

import org.jspecify.annotations.NullMarked;
