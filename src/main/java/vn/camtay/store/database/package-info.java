/// The two databases behind one face: opened, brought up to this program's version, their refusals in the same words.
@NullMarked
package vn.camtay.store.database;

import org.jspecify.annotations.NullMarked;
