/// What a text states: document numbers, dates and times, quantities, places, names.
@NullMarked
package vn.camtay.studio.mention;

import org.jspecify.annotations.NullMarked;
