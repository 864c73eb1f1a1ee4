/// Care for the data: backup and restore, on SQLite and PostgreSQL alike; whether it is whole; whether this machine is
/// fit for a training day. Its commands are the program's own.
@NamedInterface("care")
@NullMarked
package vn.camtay.store.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
