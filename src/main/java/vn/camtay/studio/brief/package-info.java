/// What a product is written from: its kind and its facts.
@NullMarked
package vn.camtay.studio.brief;

import org.jspecify.annotations.NullMarked;
