/// Short claims that go round in a commune, true and false, with where to look before passing them on.
@NullMarked
package vn.camtay.drill.claim;

import org.jspecify.annotations.NullMarked;
