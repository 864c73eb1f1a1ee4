package vn.camtay.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;

class RuleTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_passes_only_where_it_is_named(Role role) {
        var rule = ruleOf("trainersOnly");
        assertThat(rule.refusal(Optional.of(fully(role))))
                .isEqualTo(role == Role.TRAINER ? Optional.empty() : Optional.of(Reason.OTHER_ROLE));
    }

    @Test
    void a_stranger_is_sent_to_sign_in() {
        assertThat(ruleOf("trainersOnly").refusal(Optional.empty())).contains(Reason.SIGN_IN_FIRST);
    }

    @Test
    void an_open_page_asks_nobody() {
        assertThat(ruleOf("open").refusal(Optional.empty())).isEmpty();
    }

    @Test
    void a_hall_sign_in_does_not_administer() {
        var rule = ruleOf("organisersFully");
        assertThat(rule.refusal(Optional.of(subject(Set.of(Role.ORGANISER), SignedInBy.HALL, false))))
                .contains(Reason.FULL_SIGN_IN_ONLY);
        assertThat(rule.refusal(Optional.of(fully(Role.ORGANISER)))).isEmpty();
    }

    @Test
    void a_hamlet_head_without_the_pin_is_asked_for_it() {
        var rule = ruleOf("heads");
        assertThat(rule.refusal(Optional.of(subject(Set.of(Role.TRAINEE), SignedInBy.BADGE, true))))
                .contains(Reason.PIN_FIRST);
        assertThat(rule.refusal(Optional.of(subject(Set.of(Role.TRAINEE), SignedInBy.BADGE, false))))
                .contains(Reason.OTHER_ROLE);
    }

    @Test
    void a_handler_takes_its_class_rule_unless_it_has_its_own() {
        assertThat(Rule.of(method(ForLeaders.class, "inherited"), ForLeaders.class))
                .contains(new Rule.Only(Set.of(Role.LEADER), false));
        assertThat(Rule.of(method(ForLeaders.class, "opened"), ForLeaders.class))
                .contains(new Rule.Open());
    }

    @Test
    void no_rule_two_rules_and_a_rule_for_nobody_are_no_rule() {
        assertThat(Rule.of(method(Handlers.class, "forgotten"), Handlers.class)).isEmpty();
        assertThat(Rule.of(method(Handlers.class, "both"), Handlers.class)).isEmpty();
        assertThat(Rule.of(method(Handlers.class, "nobody"), Handlers.class)).isEmpty();
        assertThat(Rule.of(method(ForLeaders.class, "both"), ForLeaders.class)).isEmpty();
    }

    private static Rule ruleOf(String handler) {
        return Rule.of(method(Handlers.class, handler), Handlers.class).orElseThrow();
    }

    private static java.lang.reflect.Method method(Class<?> type, String name) {
        try {
            return type.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Subject fully(Role role) {
        return subject(Set.of(role), SignedInBy.FULL, false);
    }

    private static Subject subject(Set<Role> roles, SignedInBy by, boolean pinWanted) {
        return new Subject(new UUID(0, 1), Optional.of(new CommuneCode("25303")), roles, Set.of(), by, pinWanted);
    }

    static class Handlers {
        @AllowedTo(Role.TRAINER)
        void trainersOnly() {}

        @AllowedTo(Role.HAMLET_HEAD)
        void heads() {}

        @AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
        void organisersFully() {}

        @OpenToAll
        void open() {}

        void forgotten() {}

        @OpenToAll
        @AllowedTo(Role.TRAINER)
        void both() {}

        @AllowedTo({})
        void nobody() {}
    }

    @AllowedTo(Role.LEADER)
    static class ForLeaders {
        void inherited() {}

        @OpenToAll
        void opened() {}

        @OpenToAll
        @AllowedTo(Role.TRAINER)
        void both() {}
    }
}
