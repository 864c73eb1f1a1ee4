/// The address lesson: what somebody typed or chose is taken apart here and nowhere else. Nothing in this package can
/// reach a network; it reads letters.
@NullMarked
package vn.camtay.drill.address;

import org.jspecify.annotations.NullMarked;
