/// The same document as an editable Word file with named styles.
@NullMarked
package vn.camtay.document.word;

import org.jspecify.annotations.NullMarked;
