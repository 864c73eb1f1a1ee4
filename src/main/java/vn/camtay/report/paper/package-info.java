/// The result report as a document: what the office writes around the figures, drafts, and what was issued.
@NullMarked
package vn.camtay.report.paper;

import org.jspecify.annotations.NullMarked;
