/// Where a document departs from the form of the decree, rule by rule.
@NullMarked
package vn.camtay.document.check;

import org.jspecify.annotations.NullMarked;
