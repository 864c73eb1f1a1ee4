/// The offline writer: a correct draft of each kind from the facts of a brief, without AI.
@NullMarked
package vn.camtay.studio.writer;

import org.jspecify.annotations.NullMarked;
