package vn.camtay.access.account;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.camtay.access.Accounts;
import vn.camtay.access.account.NewPassword.Good;
import vn.camtay.access.account.NewPassword.Refused;

/// What somebody typed who opened a one-time link.
///
/// @param errors message key by field, empty when all is well
record StartForm(String username, String name, String password, String again, Map<String, String> errors) {
    static final StartForm EMPTY = new StartForm("", "", "", "", Map.of());

    StartForm {
        errors = Map.copyOf(errors);
    }

    static StartForm of(Map<String, String> typed) {
        return new StartForm(
                typed.getOrDefault("username", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("password", ""),
                typed.getOrDefault("again", ""),
                Map.of());
    }

    /// The same with every error found.
    ///
    /// @param account the account's username; empty on the first start, when it is chosen here
    StartForm checked(String account) {
        var found = new LinkedHashMap<String, String>();
        if (account.isEmpty() && Accounts.readUsername(username).isEmpty()) {
            found.put("username", "access.account.username.unfit");
        }
        if (account.isEmpty() && (name.isBlank() || name.length() > 100)) {
            found.put("name", "access.account.name.missing");
        }
        switch (NewPassword.read(password, again, account.isEmpty() ? username : account)) {
            case Good _ -> {}
            case Refused.TOO_SHORT -> found.put("password", "access.start.password.short");
            case Refused.TOO_LONG -> found.put("password", "access.start.password.long");
            case Refused.GUESSED_FIRST -> found.put("password", "access.start.password.guessed");
            case Refused.DIFFERENT -> found.put("again", "access.start.password.different");
        }
        return new StartForm(username, name, password, again, found);
    }

    StartForm withError(String field, String key) {
        return new StartForm(username, name, password, again, Map.of(field, key));
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    /// The message key of a field's error, empty when it has none.
    String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
