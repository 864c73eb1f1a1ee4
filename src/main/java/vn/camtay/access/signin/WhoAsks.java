package vn.camtay.access.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.account.RolesGiven.Given;
import vn.camtay.access.guard.SignInLookup;
import vn.camtay.access.signin.SignInMemory.Known;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;

/// Finds the subject behind a cookie, with the roles usable in this sign-in.
@Component
class WhoAsks implements SignInLookup {
    private static final Logger log = LoggerFactory.getLogger(WhoAsks.class);

    private final SignInTable table;
    private final SignInMemory memory;
    private final SignIns signIns;
    private final RolesGiven roles;
    private final Places places;
    private final Clock clock;

    WhoAsks(SignInTable table, SignInMemory memory, SignIns signIns, RolesGiven roles, Places places, Clock clock) {
        this.table = table;
        this.memory = memory;
        this.signIns = signIns;
        this.roles = roles;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Subject> find(String cookie) {
        return SignInCookie.read(cookie)
                .flatMap(this::known)
                .filter(known -> known.signIn().isGood(clock.instant()))
                .map(known -> seen(known).subject());
    }

    /// Who works before there is a commune is asked for each time: the commune they make counts at once.
    private Optional<Known> known(SignInCookie cookie) {
        var found = memory.find(
                cookie.tokenHash(),
                hash -> table.find(cookie.commune(), hash).map(signIn -> new Known(signIn, subject(signIn))));
        found.filter(known -> known.subject().home().isEmpty())
                .ifPresent(known -> memory.forget(known.signIn().tokenHash()));
        return found;
    }

    /// A sign-in stays good even if being seen cannot be written just now, a full disk for example.
    private Known seen(Known known) {
        var signIn = known.signIn();
        if (!signIn.isSeenLongAgo(clock.instant())) {
            return known;
        }
        var seen = new Known(signIn.seen(clock.instant()), known.subject());
        memory.keep(seen);
        try {
            signIns.seen(signIn.commune(), signIn.tokenHash());
        } catch (DataAccessException | TransactionException e) {
            log.warn("could not note that a sign-in is in use", e);
        }
        return seen;
    }

    private Subject subject(SignIn signIn) {
        var home = home(signIn);
        var given = roles.list(home.map(CommuneCode::value).orElse(RolesGiven.EVERYWHERE), signIn.subject());
        var hamlets = given.stream()
                .filter(each ->
                        each.role() == Role.HAMLET_HEAD && !each.hamlet().isEmpty())
                .map(each -> HamletId.of(each.hamlet()))
                .collect(Collectors.toUnmodifiableSet());
        var pinWanted = signIn.by() == SignedInBy.BADGE && !hamlets.isEmpty() && !signIn.pinGiven();
        return new Subject(signIn.subject(), home, usable(signIn, given, hamlets), hamlets, signIn.by(), pinWanted);
    }

    private static Set<Role> usable(SignIn signIn, List<Given> given, Set<HamletId> hamlets) {
        var staff = RolesGiven.staff(given);
        return switch (signIn.by()) {
            case FULL -> staff;
            case HALL -> signIn.hallRole().filter(staff::contains).map(Set::of).orElse(Set.of());
            case BADGE ->
                signIn.pinGiven() && !hamlets.isEmpty()
                        ? EnumSet.of(Role.TRAINEE, Role.HAMLET_HEAD)
                        : Set.of(Role.TRAINEE);
        };
    }

    /// Staff who chose no commune work in their only one, or in that of the machine.
    private Optional<CommuneCode> home(SignIn signIn) {
        if (!signIn.commune().equals(RolesGiven.EVERYWHERE)) {
            return Optional.of(new CommuneCode(signIn.commune()));
        }
        return roles.list(signIn.subject()).stream()
                .map(Given::commune)
                .filter(commune -> !commune.equals(RolesGiven.EVERYWHERE))
                .distinct()
                .sorted()
                .findFirst()
                .map(CommuneCode::new)
                .or(places::findFirstCommune);
    }
}
