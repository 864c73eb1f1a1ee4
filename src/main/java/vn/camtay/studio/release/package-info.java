/// What a person looks at before a product leaves: symbols, sovereignty, faces, labels.
@NullMarked
package vn.camtay.studio.release;

import org.jspecify.annotations.NullMarked;
