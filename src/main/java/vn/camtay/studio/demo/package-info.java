/// The demonstration's group: one brief and one released product, made through the same doors as a group uses.
@NullMarked
package vn.camtay.studio.demo;

import org.jspecify.annotations.NullMarked;
