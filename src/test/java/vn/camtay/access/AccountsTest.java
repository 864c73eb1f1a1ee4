package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.access.AccessOnDatabase.ELSEWHERE;
import static vn.camtay.access.AccessOnDatabase.LOC_HUNG;
import static vn.camtay.access.AccessOnDatabase.ORGANISER;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.AccountOutcome.Changed;
import vn.camtay.access.AccountOutcome.LinkMade;
import vn.camtay.access.AccountOutcome.OutOfReach;
import vn.camtay.access.account.FirstStart;
import vn.camtay.access.account.Links;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccountsTest {
    private final AccessOnDatabase access;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Links links;

    AccountsTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        accounts = access.get(Accounts.class);
        scopes = access.get(Scopes.class);
        links = access.get(Links.class);
    }

    @Test
    void a_username_is_small_letters_without_marks() {
        assertThat(Accounts.readUsername(" Lan.Nguyễn ")).contains("lan.nguyen");
        assertThat(Accounts.readUsername("lan nguyen")).isEmpty();
        assertThat(Accounts.readUsername("ab")).isEmpty();
    }

    @Test
    void one_username_is_one_account() {
        var admin = administrator(LOC_HUNG);
        assertThat(added(admin, "lan")).isNotNull();
        assertThat(accounts.add(admin, "LAN", "Lan khác", Set.of(Role.TRAINER)))
                .isInstanceOf(AccountOutcome.UsernameTaken.class);
        assertThat(accounts.list(LOC_HUNG)).extracting(Account::name).containsOnlyOnce("Lan");
    }

    @Test
    void a_badge_s_role_cannot_be_given_to_an_account() {
        assertThat(accounts.add(administrator(LOC_HUNG), "lan", "Lan", Set.of(Role.TRAINEE)))
                .isInstanceOf(AccountOutcome.NoRole.class);
    }

    @Test
    void an_administrator_does_not_give_up_the_own_administration() {
        var admin = administrator(LOC_HUNG);
        var own = added(admin, "toi");
        var self = new Subject(own.account().subject(), admin.home(), admin.roles(), Set.of(), SignedInBy.FULL, false);
        assertThat(accounts.setRoles(self, self.id(), Set.of(Role.TRAINER))).isInstanceOf(AccountOutcome.Oneself.class);
    }

    @Test
    void no_password_is_reset_beyond_the_own_communes() {
        var here = administrator(LOC_HUNG);
        var lan = added(here, "lan").account().subject();
        assertThat(accounts.makeLink(here, lan)).isInstanceOf(LinkMade.class);
        scopes.setStaffRoles(ELSEWHERE, lan, Set.of(Role.TRAINER), ORGANISER);
        assertThat(accounts.makeLink(here, lan)).isInstanceOf(OutOfReach.class);

        var everywhere = administrator(LOC_HUNG);
        scopes.giveEverywhere(everywhere.id(), Role.ADMINISTRATOR, everywhere.id());
        assertThat(accounts.makeLink(everywhere, lan)).isInstanceOf(LinkMade.class);
    }

    @Test
    void an_administrator_of_everything_is_out_of_a_commune_administrator_s_reach() {
        var everywhere = administrator(LOC_HUNG);
        scopes.giveEverywhere(everywhere.id(), Role.ADMINISTRATOR, everywhere.id());
        assertThat(scopes.covers(administrator(LOC_HUNG), everywhere.id())).isFalse();
    }

    @Test
    void a_new_link_kills_the_one_before_and_each_is_good_once_for_seven_days() {
        var admin = administrator(LOC_HUNG);
        var first = token(added(admin, "lan"));
        var lan = accounts.list(LOC_HUNG).getFirst().subject();
        var second = token(accounts.makeLink(admin, lan));
        assertThat(links.find(first)).isEmpty();
        access.clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(links.find(second)).isPresent();
        assertThat(use(second)).isPresent();
        assertThat(use(second)).isEmpty();
        var third = token(accounts.makeLink(admin, lan));
        access.clock.forward(Duration.ofDays(7));
        assertThat(use(third)).isEmpty();
    }

    @Test
    void roles_are_changed_in_the_administrator_s_commune_only() {
        var admin = administrator(LOC_HUNG);
        var lan = added(admin, "lan").account().subject();
        scopes.setStaffRoles(ELSEWHERE, lan, Set.of(Role.FINANCE), ORGANISER);
        assertThat(accounts.setRoles(admin, lan, Set.of(Role.LEADER))).isEqualTo(new Changed());
        assertThat(accounts.get(LOC_HUNG, lan).roles()).containsExactly(Role.LEADER);
        assertThat(accounts.get(ELSEWHERE, lan).roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void each_start_prints_a_new_first_link_until_one_is_used() {
        var start = access.get(FirstStart.class);
        var first = start.makeLink().orElseThrow();
        var second = start.makeLink().orElseThrow();
        assertThat(links.find(first)).isEmpty();
        access.clock.forward(Duration.ofDays(400));
        assertThat(links.find(second)).as("good until used").isPresent();
        start.begin(new UUID(5, 5), "quan.tri", "Trần Văn An", "argon");
        assertThat(start.makeLink()).isEmpty();
    }

    private Subject administrator(CommuneCode commune) {
        var id = UUID.randomUUID();
        scopes.setStaffRoles(commune, id, Set.of(Role.ADMINISTRATOR), id);
        return new Subject(id, Optional.of(commune), Set.of(Role.ADMINISTRATOR), Set.of(), SignedInBy.FULL, false);
    }

    private LinkMade added(Subject admin, String username) {
        return (LinkMade) accounts.add(admin, username, "Lan", Set.of(Role.TRAINER, Role.ADMINISTRATOR));
    }

    private static String token(AccountOutcome outcome) {
        return ((LinkMade) outcome).link().substring("/start/".length());
    }

    private Optional<Links.Link> use(String token) {
        return access.store.write(() -> links.use(token));
    }
}
