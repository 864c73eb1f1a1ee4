/// Finding an article from a few words typed on a phone, without tone marks and with slips of the finger.
@NullMarked
package vn.camtay.guide.search;

import org.jspecify.annotations.NullMarked;
