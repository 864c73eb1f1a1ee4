package vn.camtay.drill.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.drill.SittingKind;

class DueTest {
    private static final LocalDate CLASS = LocalDate.of(2025, 12, 27);
    private final Due due = new Due(CLASS, CLASS);

    @Test
    void before_the_class_only_the_sheet_before_is_open() {
        assertThat(due.open(CLASS.minusDays(3), Set.of())).containsExactly(SittingKind.BEFORE);
    }

    @Test
    void on_the_day_before_comes_first_and_after_closes_it() {
        assertThat(due.open(CLASS, Set.of())).containsExactly(SittingKind.BEFORE, SittingKind.AFTER);
        assertThat(due.open(CLASS, Set.of(SittingKind.BEFORE))).containsExactly(SittingKind.AFTER);
        assertThat(due.open(CLASS, Set.of(SittingKind.AFTER))).isEmpty();
    }

    @Test
    void boosters_are_due_in_months_three_to_four_and_five_to_six() {
        assertThat(due.window(SittingKind.BOOSTER_1))
                .isEqualTo(new Due.Window(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 27)));
        assertThat(due.open(LocalDate.of(2026, 3, 26), Set.of(SittingKind.BEFORE, SittingKind.AFTER)))
                .isEmpty();
        assertThat(due.open(LocalDate.of(2026, 3, 27), Set.of())).containsExactly(SittingKind.BOOSTER_1);
        assertThat(due.open(LocalDate.of(2026, 5, 1), Set.of())).isEmpty();
        assertThat(due.open(LocalDate.of(2026, 7, 1), Set.of())).containsExactly(SittingKind.BOOSTER_2);
        assertThat(due.open(LocalDate.of(2026, 7, 1), Set.of(SittingKind.BOOSTER_2)))
                .isEmpty();
    }
}
