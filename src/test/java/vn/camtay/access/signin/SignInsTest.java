package vn.camtay.access.signin;

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
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.HamletId;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInsTest {
    private static final UUID HANH = new UUID(1, 1);
    private static final HamletId HAMLET = new HamletId(new UUID(3, 1));

    private final AccessOnDatabase access;
    private final SignIns signIns;
    private final WhoAsks whoAsks;
    private final Scopes scopes;

    SignInsTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        signIns = access.get(SignIns.class);
        whoAsks = access.get(WhoAsks.class);
        scopes = access.get(Scopes.class);
    }

    @Test
    void a_badge_is_a_trainee_of_its_commune() {
        assertThat(whoAsks.find(badge(HANH)))
                .contains(new Subject(
                        HANH, Optional.of(LOC_HUNG), Set.of(Role.TRAINEE), Set.of(), SignedInBy.BADGE, false));
    }

    @Test
    void a_sign_in_survives_a_restart() {
        var cookie = badge(HANH);
        var restarted = new AccessOnDatabase(access.store, new UUID(9, 9));
        assertThat(restarted.get(WhoAsks.class).find(cookie)).isPresent();
    }

    @Test
    void no_table_holds_the_cookie() {
        var token = badge(HANH).substring(6);
        assertThat(access.store
                        .jdbc()
                        .sql("select token_hash from sign_in")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token);
    }

    @Test
    void a_cookie_of_one_commune_is_nobody_in_another() {
        assertThat(whoAsks.find(badge(HANH).replace("25303", "25304"))).isEmpty();
    }

    @Test
    void a_badge_s_sign_in_ends_after_thirty_days_however_often_used() {
        var cookie = badge(HANH);
        for (var day = 0; day < 29; day++) {
            access.clock.forward(Duration.ofDays(1));
            assertThat(whoAsks.find(cookie)).as("day %d", day).isPresent();
        }
        access.clock.forward(Duration.ofDays(1));
        assertThat(whoAsks.find(cookie)).isEmpty();
    }

    @Test
    void a_full_sign_in_left_alone_for_two_hours_is_over() {
        var cookie = full(Set.of(Role.ORGANISER));
        access.clock.forward(Duration.ofMinutes(119));
        assertThat(whoAsks.find(cookie)).isPresent();
        access.clock.forward(Duration.ofMinutes(119));
        assertThat(whoAsks.find(cookie)).as("used in between").isPresent();
        access.clock.forward(Duration.ofMinutes(120));
        assertThat(whoAsks.find(cookie)).isEmpty();
    }

    @Test
    void reading_pages_writes_that_it_is_in_use_at_most_once_an_hour() {
        var cookie = badge(HANH);
        var started = lastSeen();
        access.clock.forward(Duration.ofMinutes(59));
        whoAsks.find(cookie);
        assertThat(lastSeen()).isEqualTo(started);
        access.clock.forward(Duration.ofMinutes(1));
        whoAsks.find(cookie);
        assertThat(lastSeen()).isNotEqualTo(started);
    }

    @Test
    void a_hamlet_head_acts_for_the_hamlet_only_after_the_pin() {
        scopes.makeHead(LOC_HUNG, HANH, HAMLET, ORGANISER);
        var cookie = badge(HANH);
        var before = whoAsks.find(cookie).orElseThrow();
        assertThat(before.pinWanted()).isTrue();
        assertThat(before.sees(HAMLET)).isFalse();
        signIns.pinGiven(cookie);
        var after = whoAsks.find(cookie).orElseThrow();
        assertThat(after.roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.HAMLET_HEAD);
        assertThat(after.sees(HAMLET)).isTrue();
        scopes.unmakeHead(LOC_HUNG, HANH, HAMLET, ORGANISER);
        assertThat(whoAsks.find(cookie).orElseThrow().sees(HAMLET))
                .as("no longer head")
                .isFalse();
    }

    @Test
    void a_head_of_another_commune_is_a_trainee_here() {
        scopes.makeHead(ELSEWHERE, HANH, HAMLET, ORGANISER);
        assertThat(whoAsks.find(badge(HANH)).orElseThrow().pinWanted()).isFalse();
    }

    @Test
    void a_staff_role_does_not_come_with_a_badge() {
        scopes.setStaffRoles(LOC_HUNG, HANH, Set.of(Role.ADMINISTRATOR), ORGANISER);
        assertThat(whoAsks.find(badge(HANH)).orElseThrow().roles()).containsExactly(Role.TRAINEE);
    }

    @Test
    void a_hall_sign_in_carries_its_one_role_and_loses_it_with_the_account_s() {
        scopes.setStaffRoles(LOC_HUNG, HANH, Set.of(Role.TRAINER, Role.ADMINISTRATOR), ORGANISER);
        var cookie =
                signIns.start(new Start("25303", HANH, SignedInBy.HALL, Optional.of(Role.TRAINER)), Optional.empty());
        assertThat(whoAsks.find(cookie).orElseThrow().roles()).containsExactly(Role.TRAINER);
        scopes.setStaffRoles(LOC_HUNG, HANH, Set.of(Role.ADMINISTRATOR), ORGANISER);
        assertThat(whoAsks.find(cookie).orElseThrow().roles()).isEmpty();
    }

    @Test
    void roles_given_or_taken_count_in_a_running_sign_in() {
        var cookie = full(Set.of(Role.ORGANISER));
        assertThat(whoAsks.find(cookie).orElseThrow().roles()).containsExactly(Role.ORGANISER);
        scopes.setStaffRoles(LOC_HUNG, HANH, Set.of(Role.FINANCE), ORGANISER);
        assertThat(whoAsks.find(cookie).orElseThrow().roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void staff_without_a_commune_of_their_own_work_in_the_machine_s() {
        scopes.giveEverywhere(HANH, Role.ADMINISTRATOR, ORGANISER);
        var cookie = signIns.start(new Start("*", HANH, SignedInBy.FULL, Optional.empty()), Optional.empty());
        assertThat(whoAsks.find(cookie).orElseThrow().commune()).isEqualTo(LOC_HUNG);
    }

    @Test
    void ending_all_of_an_account_ends_them_in_every_commune() {
        scopes.setStaffRoles(LOC_HUNG, HANH, Set.of(Role.ORGANISER), ORGANISER);
        scopes.setStaffRoles(ELSEWHERE, HANH, Set.of(Role.ORGANISER), ORGANISER);
        var here = full(Set.of(Role.ORGANISER));
        var there = signIns.start(new Start("25304", HANH, SignedInBy.FULL, Optional.empty()), Optional.empty());
        assertThat(whoAsks.find(there)).isPresent();
        signIns.endAll(HANH);
        assertThat(whoAsks.find(here)).isEmpty();
        assertThat(whoAsks.find(there)).isEmpty();
    }

    private String badge(UUID subject) {
        return signIns.start(new Start("25303", subject, SignedInBy.BADGE, Optional.empty()), Optional.empty());
    }

    private String full(Set<Role> roles) {
        scopes.setStaffRoles(LOC_HUNG, HANH, roles, ORGANISER);
        return signIns.start(new Start("25303", HANH, SignedInBy.FULL, Optional.empty()), Optional.empty());
    }

    private String lastSeen() {
        return access.store
                .jdbc()
                .sql("select last_seen from sign_in")
                .query(String.class)
                .single();
    }
}
