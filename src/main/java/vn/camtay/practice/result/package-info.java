/// What people can do afterwards: results by person and hamlet, before and after with forms of the same difficulty.
@NullMarked
package vn.camtay.practice.result;

import org.jspecify.annotations.NullMarked;
