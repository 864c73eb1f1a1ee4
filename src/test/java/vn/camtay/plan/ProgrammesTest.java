package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SATURDAY;
import static vn.camtay.attendance.TestHall.SUNDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.attendance.TestHall;
import vn.camtay.store.TestDatabase;

/// What is remembered of a programme is never older, nor newer, than what the database says.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProgrammesTest {
    private final TestHall hall;
    private final Programmes programmes;
    private final TransactionTemplate transaction;

    ProgrammesTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
        programmes = hall.bean(Programmes.class);
        transaction = new TransactionTemplate(hall.bean(PlatformTransactionManager.class));
    }

    @Test
    void a_version_issued_later_is_read_at_once() {
        assertThat(firstDay()).isEqualTo(SATURDAY);
        hall.issue(SATURDAY.plusDays(7), SUNDAY);
        assertThat(firstDay()).isEqualTo(SATURDAY.plusDays(7));
        assertThat(programmes.findCurrent(COMMUNE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void who_issues_a_version_reads_it_before_others_can() {
        transaction.executeWithoutResult(_ -> {
            hall.issue(SATURDAY.plusDays(7), SUNDAY);
            assertThat(firstDay()).isEqualTo(SATURDAY.plusDays(7));
        });
    }

    @Test
    void a_version_whose_issue_failed_is_not_remembered() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    hall.issue(SATURDAY.plusDays(7), SUNDAY);
                    assertThat(firstDay()).isEqualTo(SATURDAY.plusDays(7));
                    throw new IllegalStateException("the issue fails");
                }))
                .hasMessage("the issue fails");
        assertThat(firstDay()).isEqualTo(SATURDAY);
        hall.issueSameVersion(SATURDAY.plusDays(14), SUNDAY);
        assertThat(firstDay()).isEqualTo(SATURDAY.plusDays(14));
    }

    @Test
    void all_days_of_a_cluster_are_kept() {
        hall.issueOnDays(List.of(SATURDAY.plusDays(1), SATURDAY));
        assertThat(programmes.get(COMMUNE, hall.plan()).clusters().getFirst().days())
                .containsExactly(SATURDAY, SATURDAY.plusDays(1));
    }

    @Test
    void a_number_already_issued_is_not_issued_again() {
        assertThatThrownBy(() -> hall.issueSameVersion(SATURDAY.plusDays(7), SUNDAY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(firstDay()).isEqualTo(SATURDAY);
    }

    private LocalDate firstDay() {
        return programmes.get(COMMUNE, hall.plan()).clusters().getFirst().day();
    }
}
