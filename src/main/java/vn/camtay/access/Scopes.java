package vn.camtay.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.account.RolesGiven.Given;
import vn.camtay.access.signin.SignInMemory;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// Gives and takes roles: to staff in a commune, to a hamlet head for a hamlet. Counts at once, in running sign-ins
/// too.
@Component
public class Scopes {
    private final RolesGiven roles;
    private final SignInMemory memory;
    private final Audit audit;
    private final Clock clock;

    Scopes(RolesGiven roles, SignInMemory memory, Audit audit, Clock clock) {
        this.roles = roles;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /// Lets a badge's holder act for a hamlet, once they gave the PIN.
    @Transactional
    public void makeHead(CommuneCode commune, UUID subject, HamletId hamlet, UUID by) {
        give(new Given(commune.value(), subject, Role.HAMLET_HEAD, hamlet.toString()), by);
    }

    @Transactional
    public void unmakeHead(CommuneCode commune, UUID subject, HamletId hamlet, UUID by) {
        take(new Given(commune.value(), subject, Role.HAMLET_HEAD, hamlet.toString()), by);
    }

    /// Makes these the staff roles of a subject in a commune; those given everywhere stay.
    @Transactional
    public void setStaffRoles(CommuneCode commune, UUID subject, Set<Role> wanted, UUID by) {
        for (var role : Role.values()) {
            var given = new Given(commune.value(), subject, role, "");
            if (wanted.contains(role) && role.isStaff()) {
                give(given, by);
            } else if (role.isStaff()) {
                take(given, by);
            }
        }
    }

    /// A role in every commune of this program.
    @Transactional
    public void giveEverywhere(UUID subject, Role role, UUID by) {
        give(new Given(RolesGiven.EVERYWHERE, subject, role, ""), by);
    }

    /// Whether this administrator's reach covers all another's: who may reset a password may sign in by it.
    public boolean covers(Subject administrator, UUID other) {
        var mine = communesOf(roles.list(administrator.id()).stream()
                .filter(given -> given.role() == Role.ADMINISTRATOR)
                .toList());
        return administrator.has(Role.ADMINISTRATOR)
                && (mine.contains(RolesGiven.EVERYWHERE) || mine.containsAll(communesOf(roles.list(other))));
    }

    /// The communes in which staff may work; empty for one of everywhere.
    public List<CommuneCode> listCommunes(UUID subject) {
        return communesOf(roles.list(subject)).stream()
                .filter(commune -> !commune.equals(RolesGiven.EVERYWHERE))
                .sorted()
                .map(CommuneCode::new)
                .toList();
    }

    private static Set<String> communesOf(List<Given> given) {
        return given.stream().map(Given::commune).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private void give(Given given, UUID by) {
        if (roles.give(given, clock.instant(), by)) {
            record(given, by, "role.given.");
        }
    }

    private void take(Given given, UUID by) {
        if (roles.take(given)) {
            record(given, by, "role.taken.");
        }
    }

    private void record(Given given, UUID by, String action) {
        var name = action + given.role().name().toLowerCase(java.util.Locale.ROOT);
        var object = given.subject().toString();
        if (given.commune().equals(RolesGiven.EVERYWHERE)) {
            audit.recordEverywhere(by, name, object);
        } else {
            audit.record(new CommuneCode(given.commune()), by, name, object);
        }
        memory.forget(given.subject());
    }
}
