package vn.camtay.access.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.account.Links.Purpose;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;

/// Makes the first administrator of an empty program, by a one-time link that only its console shows. There is no
/// default password. The first administrator is also an organiser: somebody has to make the first plan.
@Component
public class FirstStart {
    private final RolesGiven roles;
    private final AccountTable accounts;
    private final Links links;
    private final Scopes scopes;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FirstStart(RolesGiven roles, AccountTable accounts, Links links, Scopes scopes, Audit audit, Ids ids, Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.links = links;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A fresh link while nobody has used one; each start's link kills the one before.
    @Transactional
    public Optional<String> makeLink() {
        if (isDone()) {
            return Optional.empty();
        }
        links.dropFirstStart();
        return Optional.of(links.make(Purpose.FIRST_START, ids.next()));
    }

    public boolean isDone() {
        return roles.hasUsable(Role.ADMINISTRATOR);
    }

    /// Makes the account of whoever opened the link.
    @Transactional
    public void begin(UUID subject, String username, String name, String passwordHash) {
        if (!accounts.add(subject, username, Folding.clean(name), clock.instant())) {
            throw new IllegalStateException("the username was free a moment ago");
        }
        accounts.setPassword(subject, passwordHash);
        audit.recordEverywhere(subject, "account.first", subject.toString());
        scopes.giveEverywhere(subject, Role.ADMINISTRATOR, subject);
        scopes.giveEverywhere(subject, Role.ORGANISER, subject);
    }
}
