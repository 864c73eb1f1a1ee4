package vn.camtay.access.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.camtay.access.Role;

/// What an administrator typed to make an account, shown again when something was refused.
record NewAccount(String username, String name, Set<Role> roles) {
    static final NewAccount EMPTY = new NewAccount("", "", Set.of());

    NewAccount {
        roles = Set.copyOf(roles);
    }

    /// The roles that can be given, in the order shown.
    static List<Role> staffRoles() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }
}
