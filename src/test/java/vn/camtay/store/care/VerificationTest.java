package vn.camtay.store.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.store.Verification;

/// What modules plug into `verify`, on both databases.
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VerificationTest {
    private final TestStore store;
    private final StoreSettings settings;

    VerificationTest(TestDatabase database) {
        store = database.fresh();
        settings = new StoreSettings(store.data(), database.url(store).orElse(null));
    }

    @Test
    void what_a_module_finds_is_a_problem_with_a_remedy() {
        assertThat(findings(of("select 'khâu 7 bị sửa'")))
                .filteredOn(Finding.Problem.class::isInstance)
                .singleElement()
                .asString()
                .contains("Chuỗi nhật ký: khâu 7 bị sửa", "camtay restore");
        assertThat(findings(of("select version from flyway_schema_history where 1 = 0")))
                .contains(new Finding.Fine("Chuỗi nhật ký"))
                .allMatch(Finding.Fine.class::isInstance);
    }

    @Test
    void a_check_that_cannot_read_is_a_problem_and_does_not_stop_the_others() {
        assertThat(findings(of("select x from bảng_không_có"), of("select 'hai'")))
                .filteredOn(Finding.Problem.class::isInstance)
                .hasSize(2);
    }

    @Test
    void a_check_cannot_change_anything() {
        assertThat(findings(of("delete from flyway_schema_history")))
                .filteredOn(Finding.Problem.class::isInstance)
                .hasSize(1);
        assertThat(findings(of("select version from flyway_schema_history where 1 = 0")))
                .allMatch(Finding.Fine.class::isInstance);
    }

    private List<Finding> findings(Verification... verifications) {
        return VerifyCommand.findings(settings, List.of(verifications));
    }

    private static Verification of(String sql) {
        return new Verification() {
            @Override
            public String name() {
                return "Chuỗi nhật ký";
            }

            @Override
            public List<String> problems(JdbcClient jdbc) {
                return jdbc.sql(sql).query(String.class).list();
            }
        };
    }
}
