package vn.camtay.access;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.account.AccountTable;
import vn.camtay.access.demo.DemoLinks;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Ids;

/// Makes sign-in links by role for a demonstration on invented data. Refuses wherever demo mode is off.
@Component
public class DemoSignIn {
    private final AccessSettings settings;
    private final AccountTable accounts;
    private final Scopes scopes;
    private final DemoLinks links;
    private final Ids ids;
    private final Clock clock;

    DemoSignIn(AccessSettings settings, AccountTable accounts, Scopes scopes, DemoLinks links, Ids ids, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.scopes = scopes;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /// The path that signs in as an invented member of staff with this role, good for this run of the program.
    ///
    /// @param name the account's own name: "Tổ chức lớp"
    @Transactional
    public String linkFor(CommuneCode commune, Role role, String name) {
        if (!settings.demo()) {
            throw new IllegalStateException("demo sign-in links exist only in demo mode");
        }
        if (!role.isStaff()) {
            throw new IllegalArgumentException("trainees and hamlet heads sign in by their code, in a demo too");
        }
        var username = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        accounts.add(ids.next(), username, name, clock.instant());
        var subject = accounts.find(username).orElseThrow().subject();
        scopes.setStaffRoles(commune, subject, java.util.Set.of(role), subject);
        return links.make(new DemoLinks.Demo(commune, subject, role));
    }
}
