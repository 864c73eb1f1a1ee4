/// The resident's phone: the fictional portal, the e-ID app, the bank and the inbox, and what is typed there judged and
/// forgotten.
@NullMarked
package vn.camtay.practice.portal;

import org.jspecify.annotations.NullMarked;
