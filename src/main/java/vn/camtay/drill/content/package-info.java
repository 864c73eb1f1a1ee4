/// How content files of the drills are read, and what no text of them may contain.
@NullMarked
package vn.camtay.drill.content;

import org.jspecify.annotations.NullMarked;
