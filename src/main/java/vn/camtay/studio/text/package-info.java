/// Vietnamese text cut into words that know their place in what was given.
@NullMarked
package vn.camtay.studio.text;

import org.jspecify.annotations.NullMarked;
