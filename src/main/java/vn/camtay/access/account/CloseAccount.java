package vn.camtay.access.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.Audit;
import vn.camtay.access.Scopes;
import vn.camtay.access.Subject;
import vn.camtay.access.signin.SignIns;

/// Closes the account of somebody who left: no password, no link, no sign-in is good any more. What it did stays.
@Component
class CloseAccount {
    private final AccountTable table;
    private final Links links;
    private final Scopes scopes;
    private final SignIns signIns;
    private final Audit audit;
    private final Clock clock;

    CloseAccount(AccountTable table, Links links, Scopes scopes, SignIns signIns, Audit audit, Clock clock) {
        this.table = table;
        this.links = links;
        this.scopes = scopes;
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AccountOutcome close(Subject administrator, UUID subject) {
        if (subject.equals(administrator.id())) {
            return new AccountOutcome.Oneself();
        }
        if (!scopes.covers(administrator, subject)) {
            return new AccountOutcome.OutOfReach();
        }
        table.close(subject, clock.instant());
        links.drop(subject);
        signIns.endAll(subject);
        audit.record(administrator.commune(), administrator.id(), "account.closed", subject.toString());
        return new AccountOutcome.Changed();
    }
}
