/// The pages of a poster: its template, its words with letters left, its picture, how it looks, and its files.
@NullMarked
package vn.camtay.studio.poster.desk;

import org.jspecify.annotations.NullMarked;
