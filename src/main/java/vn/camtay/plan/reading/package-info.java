/// How the lines of a plan become data: paragraphs, sections, then one reader per part of the document.
@NullMarked
package vn.camtay.plan.reading;

import org.jspecify.annotations.NullMarked;
