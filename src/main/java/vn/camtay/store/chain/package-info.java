/// Tables whose rows hang on one another by hashes, so that nothing in them is changed unnoticed.
@NamedInterface("chain")
@NullMarked
package vn.camtay.store.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
