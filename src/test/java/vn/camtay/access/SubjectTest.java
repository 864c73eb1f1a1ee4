package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.NotFound;

class SubjectTest {
    private static final HamletId OWN = new HamletId(new UUID(0, 1));
    private static final HamletId OTHER = new HamletId(new UUID(0, 2));

    @Test
    void a_hamlet_head_sees_the_own_hamlet_only() {
        var head = with(Set.of(Role.TRAINEE, Role.HAMLET_HEAD));
        assertThat(head.sees(OWN)).isTrue();
        assertThat(head.sees(OTHER)).isFalse();
    }

    @Test
    void a_hamlet_head_without_the_pin_sees_none() {
        assertThat(with(Set.of(Role.TRAINEE)).sees(OWN)).isFalse();
    }

    @Test
    void staff_who_run_the_training_see_every_hamlet() {
        assertThat(with(Set.of(Role.TRAINER)).sees(OTHER)).isTrue();
    }

    @Test
    void an_administrator_alone_sees_no_hamlet() {
        assertThat(with(Set.of(Role.ADMINISTRATOR)).sees(OWN)).isFalse();
    }

    @Test
    void an_office_without_a_commune_has_none_to_show() {
        var first = new Subject(
                new UUID(0, 9), Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of(), SignedInBy.FULL, false);
        assertThatThrownBy(first::commune).isInstanceOf(NotFound.class);
    }

    private static Subject with(Set<Role> roles) {
        return new Subject(
                new UUID(0, 9), Optional.of(new CommuneCode("25303")), roles, Set.of(OWN), SignedInBy.BADGE, false);
    }
}
