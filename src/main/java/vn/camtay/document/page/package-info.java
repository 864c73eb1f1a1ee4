/// Lines, strips and pages: how a document is laid on paper and drawn as PDF.
@NullMarked
package vn.camtay.document.page;

import org.jspecify.annotations.NullMarked;
