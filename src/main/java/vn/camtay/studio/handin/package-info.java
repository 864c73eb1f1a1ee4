/// The pages of a product on its way: handing in, the trainer's review, what peers say, the release.
@NullMarked
package vn.camtay.studio.handin;

import org.jspecify.annotations.NullMarked;
