/// The rights ledger of a product: each picture, sound, voice and face with where it comes from and who agreed, and
/// what
/// is still missing before it may be released.
@NullMarked
package vn.camtay.studio.rights;

import org.jspecify.annotations.NullMarked;
