/// The data directory as files: held by one program at a time, each file whole or not there.
@NullMarked
package vn.camtay.store.disk;

import org.jspecify.annotations.NullMarked;
