package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.access.AccessOnDatabase.ELSEWHERE;
import static vn.camtay.access.AccessOnDatabase.LOC_HUNG;
import static vn.camtay.access.AccessOnDatabase.ORGANISER;

import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.Verification;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditTest {
    private final AccessOnDatabase access;
    private final Audit audit;

    AuditTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        audit = access.get(Audit.class);
    }

    @Test
    void an_untouched_chain_is_whole() {
        record(5);
        access.store.write(() -> audit.record(ELSEWHERE, ORGANISER, "mark.voided", "m1"));
        access.store.write(() -> audit.recordEverywhere(ORGANISER, "account.made", "a1"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_changed_row_is_found() {
        record(5);
        tamper("update audit set action = 'mark.added' where number = 3");
        assertThat(problems()).singleElement().asString().contains("25303").contains("dòng 3");
    }

    @Test
    void a_removed_row_is_found() {
        record(5);
        tamper("delete from audit where number = 2");
        assertThat(problems()).singleElement().asString().contains("dòng 2");
    }

    @Test
    void removed_last_rows_are_found() {
        record(5);
        tamper("delete from audit where number > 3");
        assertThat(problems()).singleElement().asString().contains("chỉ còn 3 dòng");
    }

    @Test
    void two_rows_put_in_each_others_place_are_found() {
        record(5);
        tamper("update audit set number = 99 where number = 2");
        tamper("update audit set number = 2 where number = 4");
        tamper("update audit set number = 4 where number = 99");
        assertThat(problems()).isNotEmpty().anyMatch(problem -> problem.contains("dòng 2"));
    }

    @Test
    void a_chain_without_its_head_is_found() {
        record(2);
        tamper("delete from audit_head");
        assertThat(problems()).singleElement().asString().contains("25303");
    }

    @Test
    void a_changed_moment_is_found() {
        record(3);
        tamper("update audit set at = '2025-12-27T00:30:00.000001Z' where number = 1");
        assertThat(problems()).singleElement().asString().contains("dòng 1");
    }

    @Test
    void a_deed_that_was_undone_leaves_no_trace() {
        record(1);
        assertThatThrownBy(() -> access.store.write(() -> {
                    audit.record(LOC_HUNG, ORGANISER, "mark.voided", "m1");
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        record(1);
        assertThat(rows()).isEqualTo(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void nothing_is_recorded_outside_the_deed_s_transaction() {
        assertThatThrownBy(() -> audit.record(LOC_HUNG, ORGANISER, "mark.voided", "m1"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_people_wrote_is_never_recorded() {
        assertThatThrownBy(
                        () -> access.store.write(() -> audit.record(LOC_HUNG, ORGANISER, "mark.voided", "Lê Thị Hạnh")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writers_at_once_make_one_whole_chain() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var jobs = IntStream.range(0, 40)
                    .<Callable<Void>>mapToObj(_ -> () -> {
                        record(1);
                        return null;
                    })
                    .toList();
            for (var done : people.invokeAll(jobs)) {
                done.get();
            }
        }
        assertThat(rows()).isEqualTo(40);
        assertThat(problems()).isEmpty();
    }

    @Test
    void two_machines_keep_two_chains() {
        record(2);
        var other = new AccessOnDatabase(access.store, new UUID(9, 8));
        other.store.write(() -> other.get(Audit.class).record(LOC_HUNG, ORGANISER, "mark.voided", "m9"));
        record(1);
        assertThat(problems()).isEmpty();
        assertThat(access.store
                        .jdbc()
                        .sql("select count(*) from audit_head")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void camtay_verify_knows_the_check() {
        assertThat(ServiceLoader.load(Verification.class)).hasAtLeastOneElementOfType(AuditVerification.class);
    }

    private void record(int times) {
        for (var i = 0; i < times; i++) {
            access.clock.forward(Duration.ofSeconds(1));
            access.store.write(() -> audit.record(LOC_HUNG, ORGANISER, "mark.voided", "m1"));
        }
    }

    private void tamper(String sql) {
        access.store.write(() -> {
            access.store.jdbc().sql(sql).update();
        });
    }

    private long rows() {
        return access.store
                .jdbc()
                .sql("select count(*) from audit")
                .query(Long.class)
                .single();
    }

    private List<String> problems() {
        return new AuditVerification().problems(access.store.jdbc());
    }
}
