package vn.camtay.access.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.second.SecondFactorState.Begun;
import vn.camtay.access.second.SecondFactorState.Off;
import vn.camtay.access.second.SecondFactorState.On;
import vn.camtay.store.TestDatabase;

/// On a real database, with a phone that knows only the key as shown and the time.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SecondFactorTest {
    private static final UUID LAN = new UUID(4, 4);

    private final AccessOnDatabase access;
    private final SecondFactor second;

    SecondFactorTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        second = access.get(SecondFactor.class);
    }

    private String phone(String key) {
        return new Phone(key).shows(access.clock.instant());
    }

    private String begun() {
        second.begin(LAN);
        return ((Begun) second.stateOf(LAN)).key();
    }

    private List<String> switchedOn(String key) {
        var on = (ConfirmOutcome.SwitchedOn) second.confirm(LAN, phone(key));
        access.clock.forward(Duration.ofSeconds(30));
        return on.recoveryCodes();
    }

    @Test
    void it_counts_only_once_a_code_came_back() {
        assertThat(second.stateOf(LAN)).isEqualTo(new Off());
        var key = begun();
        assertThat(second.isOn(LAN)).isFalse();
        assertThat(second.confirm(LAN, "000000")).isInstanceOf(ConfirmOutcome.WrongCode.class);
        assertThat(second.isOn(LAN)).isFalse();
        assertThat(switchedOn(key)).hasSize(8).doesNotHaveDuplicates();
        assertThat(second.stateOf(LAN))
                .isInstanceOfSatisfying(
                        On.class, on -> assertThat(on.recoveryCodes()).isEqualTo(8));
    }

    @Test
    void a_code_is_good_once() {
        var key = begun();
        switchedOn(key);
        var code = phone(key);
        assertThat(second.accept(LAN, code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
        assertThat(second.accept(LAN, code)).isFalse();
        access.clock.forward(Duration.ofSeconds(30));
        assertThat(second.accept(LAN, code)).as("still within its minute").isFalse();
        assertThat(second.accept(LAN, phone(key))).isTrue();
        assertThat(second.accept(LAN, "")).isFalse();
        assertThat(second.accept(LAN, "x".repeat(5_000))).isFalse();
    }

    @Test
    void a_recovery_code_is_good_once_and_for_nobody_else() {
        var codes = switchedOn(begun());
        assertThat(second.accept(new UUID(5, 5), codes.getFirst())).isFalse();
        assertThat(second.accept(LAN, codes.getFirst())).isTrue();
        assertThat(second.accept(LAN, codes.getFirst())).isFalse();
        assertThat(((On) second.stateOf(LAN)).recoveryCodes()).isEqualTo(7);
    }

    @Test
    void beginning_again_while_it_is_on_changes_nothing() {
        var key = begun();
        switchedOn(key);
        second.begin(LAN);
        assertThat(second.isOn(LAN)).isTrue();
        assertThat(second.accept(LAN, phone(key))).isTrue();
    }

    @Test
    void switched_off_and_on_again_the_old_phone_and_the_old_codes_are_worth_nothing() {
        var key = begun();
        var codes = switchedOn(key);
        second.switchOff(LAN);
        assertThat(second.accept(LAN, phone(key))).isFalse();
        assertThat(second.stateOf(LAN)).isEqualTo(new Off());
        var next = begun();
        assertThat(next).isNotEqualTo(key);
        switchedOn(next);
        assertThat(second.accept(LAN, codes.getFirst())).isFalse();
        assertThat(second.accept(LAN, phone(key))).isFalse();
        assertThat(second.accept(LAN, phone(next))).isTrue();
    }

    @Test
    void no_table_holds_a_key_or_a_recovery_code() {
        var key = begun();
        var codes = switchedOn(key);
        var hashes = access.store
                .jdbc()
                .sql("select code_hash from recovery_code")
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(8).doesNotContainAnyElementsOf(codes);
        assertThat(hashes).allMatch(hash -> hash.length() == 64);
    }

    @Test
    void an_administrator_switches_it_off_for_others_within_reach_and_not_for_themselves() {
        switchedOn(begun());
        var scopes = access.get(Scopes.class);
        var lead = new UUID(6, 6);
        scopes.setStaffRoles(AccessOnDatabase.LOC_HUNG, lead, Set.of(Role.ADMINISTRATOR), lead);
        scopes.setStaffRoles(AccessOnDatabase.ELSEWHERE, LAN, Set.of(Role.TRAINER), lead);
        assertThat(second.switchOff(administrator(lead), LAN)).isEqualTo(new AccountOutcome.OutOfReach());
        assertThat(second.isOn(LAN)).isTrue();
        scopes.setStaffRoles(AccessOnDatabase.ELSEWHERE, LAN, Set.of(), lead);
        scopes.setStaffRoles(AccessOnDatabase.LOC_HUNG, LAN, Set.of(Role.TRAINER), lead);
        assertThat(second.switchOff(administrator(lead), LAN)).isEqualTo(new AccountOutcome.Changed());
        assertThat(second.isOn(LAN)).isFalse();
        assertThat(second.switchOff(administrator(lead), lead)).isEqualTo(new AccountOutcome.Oneself());
        assertThat(access.store
                        .jdbc()
                        .sql("select action from audit where object_id = :lan and action like 'second-factor.%'")
                        .param("lan", LAN.toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("second-factor.on", "second-factor.off");
    }

    private static Subject administrator(UUID id) {
        return new Subject(
                id,
                Optional.of(AccessOnDatabase.LOC_HUNG),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                SignedInBy.FULL,
                false);
    }
}
