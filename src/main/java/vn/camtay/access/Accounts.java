package vn.camtay.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.AccountOutcome.Changed;
import vn.camtay.access.AccountOutcome.LinkMade;
import vn.camtay.access.account.AccountTable;
import vn.camtay.access.account.Links;
import vn.camtay.access.account.Links.Purpose;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// Staff accounts of a commune, made by its administrator. Nobody is sent a password: each sets their own by a
/// one-time link.
@Component
public class Accounts {
    static final String LINK = "/start/";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final AccountTable table;
    private final RolesGiven roles;
    private final Scopes scopes;
    private final Links links;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Accounts(AccountTable table, RolesGiven roles, Scopes scopes, Links links, Audit audit, Ids ids, Clock clock) {
        this.table = table;
        this.roles = roles;
        this.scopes = scopes;
        this.links = links;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A username as it is stored: small letters, no marks. Empty when it cannot be one.
    public static Optional<String> readUsername(String typed) {
        var name = Folding.fold(typed).toLowerCase(Locale.ROOT);
        return USERNAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /// Adds an account with roles in the administrator's commune.
    @Transactional
    public AccountOutcome add(Subject administrator, String username, String name, Set<Role> wanted) {
        var fit = readUsername(username);
        if (fit.isEmpty()) {
            return new AccountOutcome.UsernameUnfit();
        }
        if (name.isBlank() || name.length() > 100) {
            return new AccountOutcome.NameMissing();
        }
        if (wanted.stream().noneMatch(Role::isStaff)) {
            return new AccountOutcome.NoRole();
        }
        var subject = ids.next();
        if (!table.add(subject, fit.get(), Folding.clean(name), clock.instant())) {
            return new AccountOutcome.UsernameTaken();
        }
        audit.record(administrator.commune(), administrator.id(), "account.made", subject.toString());
        scopes.setStaffRoles(administrator.commune(), subject, wanted, administrator.id());
        return linkMade(administrator, subject);
    }

    /// A new link to set a password; the password until now stays good until the link is used.
    @Transactional
    public AccountOutcome makeLink(Subject administrator, UUID subject) {
        return scopes.covers(administrator, subject)
                ? linkMade(administrator, subject)
                : new AccountOutcome.OutOfReach();
    }

    /// Makes these the roles of an account in the administrator's commune.
    @Transactional
    public AccountOutcome setRoles(Subject administrator, UUID subject, Set<Role> wanted) {
        get(administrator.commune(), subject);
        if (subject.equals(administrator.id()) && !wanted.contains(Role.ADMINISTRATOR)) {
            return new AccountOutcome.Oneself();
        }
        scopes.setStaffRoles(administrator.commune(), subject, wanted, administrator.id());
        return new Changed();
    }

    /// The accounts with a role in a commune or everywhere.
    public List<Account> list(CommuneCode commune) {
        return table.list(commune.value()).stream()
                .map(row -> account(commune, row))
                .toList();
    }

    /// The account of a subject as seen from a commune.
    public Account get(CommuneCode commune, UUID subject) {
        return table.find(subject).map(row -> account(commune, row)).orElseThrow(() -> new NotFound("account"));
    }

    private AccountOutcome linkMade(Subject administrator, UUID subject) {
        var account = get(administrator.commune(), subject);
        if (account.closed()) {
            throw new NotFound("account");
        }
        audit.record(administrator.commune(), administrator.id(), "account.link", subject.toString());
        return new LinkMade(account, LINK + links.make(Purpose.SET_PASSWORD, subject));
    }

    private Account account(CommuneCode commune, AccountTable.Row row) {
        return new Account(
                row.subject(),
                row.username(),
                row.name(),
                RolesGiven.staff(roles.list(commune.value(), row.subject())),
                row.passwordHash().isPresent(),
                row.closed());
    }
}
