/// Articles and short news on paper, as files, and as text to be put into Zalo and Facebook.
@NullMarked
package vn.camtay.studio.paper;

import org.jspecify.annotations.NullMarked;
