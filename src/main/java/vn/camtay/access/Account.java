package vn.camtay.access;

import java.util.Set;
import java.util.UUID;

/// A staff account as an administrator sees it.
///
/// @param name the account's own name, shown in the header and beside what it did
/// @param roles those in the commune asked about
/// @param hasPassword false until its one-time link was used
public record Account(
        UUID subject, String username, String name, Set<Role> roles, boolean hasPassword, boolean closed) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
