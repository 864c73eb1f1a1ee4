package vn.camtay.access.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Accounts;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.account.AccountTable;
import vn.camtay.access.account.Passwords;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;

/// Tells what sign-in a staff member's password earns.
@Component
public class StaffSignIn {
    private final AccountTable accounts;
    private final Passwords passwords;
    private final Scopes scopes;

    StaffSignIn(AccountTable accounts, Passwords passwords, Scopes scopes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.scopes = scopes;
    }

    /// Empty for a wrong name, a wrong password, or a closed account: which of them is not said, nor told by time.
    Optional<Start> check(String username, String password) {
        var account = Accounts.readUsername(username).flatMap(accounts::find).filter(found -> !found.closed());
        return passwords.matches(password, account.flatMap(AccountTable.Row::passwordHash))
                ? account.map(found -> startOf(found.subject()))
                : Optional.empty();
    }

    /// The same for somebody whose password was right on the page before; empty once the account is closed.
    Optional<Start> find(UUID subject) {
        return accounts.find(subject).filter(found -> !found.closed()).map(found -> startOf(found.subject()));
    }

    /// A full sign-in in the first commune somebody works in, or in none yet.
    public Start startOf(UUID subject) {
        var commune = scopes.listCommunes(subject).stream()
                .findFirst()
                .map(CommuneCode::value)
                .orElse(RolesGiven.EVERYWHERE);
        return new Start(commune, subject, SignedInBy.FULL, Optional.empty());
    }
}
