package vn.camtay.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.SUNDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.report.paper.IssueOutcome.Issued;
import vn.camtay.report.paper.IssueOutcome.NothingYet;
import vn.camtay.report.paper.IssueOutcome.NumberTaken;
import vn.camtay.roster.Person;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IssuingTest {
    private final TestResults here;
    private final Person hanh;

    IssuingTest(TestDatabase database) {
        here = new TestResults(database.fresh());
        hanh = here.hall.convoked("Lê Thị Hạnh", 0);
    }

    @Test
    void an_issued_report_stays_as_it_was_when_more_is_marked() {
        here.hall.setClock(SUNDAY, "20:00");
        var issued = issue(12);
        var pdf = here.issuing.pdf(issued);
        here.onPaper(here.hall.morning(), hanh);
        assertThat(here.issuing.get(COMMUNE, issued.id())).isEqualTo(issued);
        assertThat(here.issuing.pdf(issued)).isEqualTo(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(here.issuing.docx(issued)).startsWith('P', 'K');
        assertThat(issued.facts()).isZero();
        assertThat(issued.symbol()).isEqualTo("12/BC-UBND");
        assertThat(here.audited("report.issued")).isEqualTo(1);
    }

    @Test
    void the_same_request_twice_is_one_report() {
        here.hall.setClock(SUNDAY, "20:00");
        var request = here.request(here.fact(), 12);
        var first = here.issuing.issue(request);
        here.onPaper(here.hall.morning(), hanh);
        assertThat(here.issuing.issue(request)).isEqualTo(first);
        assertThat(here.issuing.list(COMMUNE, here.hall.plan())).hasSize(1);
        assertThat(here.audited("report.issued")).isEqualTo(1);
    }

    @Test
    void a_number_of_the_year_is_given_once() {
        here.hall.setClock(SUNDAY, "20:00");
        var first = issue(12);
        assertThat(here.issuing.issue(here.request(here.fact(), 12))).isEqualTo(new NumberTaken(first));
        assertThat(here.issuing.list(COMMUNE, here.hall.plan())).containsExactly(first);
        assertThat(issue(13).number()).isEqualTo(13);
    }

    @Test
    void before_any_session_is_over_there_is_nothing_to_report() {
        assertThat(here.issuing.issue(here.request(here.fact(), 1))).isEqualTo(new NothingYet());
    }

    @Test
    void a_report_of_another_commune_is_not_found() {
        assertThatThrownBy(() -> here.issuing.get(COMMUNE, here.fact())).isInstanceOf(NotFound.class);
    }

    private IssuedReport issue(int number) {
        return ((Issued) here.issuing.issue(here.request(here.fact(), number))).report();
    }
}
