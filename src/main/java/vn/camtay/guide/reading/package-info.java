/// The pages everybody in the hall may read, and the cards to print.
@NullMarked
package vn.camtay.guide.reading;

import org.jspecify.annotations.NullMarked;
