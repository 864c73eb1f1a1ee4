/// Ways in for a demonstration on invented data.
@NullMarked
package vn.camtay.access.demo;

import org.jspecify.annotations.NullMarked;
