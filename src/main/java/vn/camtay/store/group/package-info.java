/// The writer of SQLite: turns, groups, one COMMIT for all who came meanwhile. See docs/decisions/group-commit.md.
@NullMarked
package vn.camtay.store.group;

import org.jspecify.annotations.NullMarked;
