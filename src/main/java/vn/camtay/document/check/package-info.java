/// Where a document departs from the form of the decree, part by part of the page.
@NullMarked
package vn.camtay.document.check;

import org.jspecify.annotations.NullMarked;
