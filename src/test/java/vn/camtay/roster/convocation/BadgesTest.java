package vn.camtay.roster.convocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;
import static vn.camtay.attendance.TestHall.STAFF;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Audit;
import vn.camtay.access.SignInCodes;
import vn.camtay.document.Badge;
import vn.camtay.roster.Person;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BadgesTest {
    private static final String ADDRESS = "http://192.168.43.1:8080";

    private final TestStore store;
    private final TestConvocation here;
    private final SignInCodes codes;
    private final Badges badges;
    private final Person hanh;

    BadgesTest(TestDatabase database) {
        store = database.fresh();
        here = new TestConvocation(store);
        var access = new AccessOnDatabase(store, new UUID(9, 9));
        codes = access.get(SignInCodes.class);
        badges = store.transactional(new Badges(codes, access.get(Audit.class)));
        hanh = here.hall.convoked("Lê Thị Hạnh", 0);
        here.hall.convoked("Trần Văn Nam", 0);
    }

    @Test
    void a_badge_marks_by_one_link_and_signs_in_by_the_other() {
        var badge = print().getFirst();
        var code = codes.codeOf(COMMUNE, hanh.id().value()).orElseThrow();
        assertThat(badge.wearer().name()).isEqualTo("Lê Thị Hạnh");
        assertThat(badge.markQr()).isEqualTo(ADDRESS + "/b/" + hanh.markNumber().value());
        assertThat(badge.signInQr()).isEqualTo(ADDRESS + "/s/" + code.value());
        assertThat(badge.markQr()).doesNotContain(code.value());
    }

    @Test
    void printing_again_changes_no_code_and_is_kept_each_time() {
        assertThat(print()).isEqualTo(print()).hasSize(2);
        assertThat(audited("badges.printed")).isEqualTo(2);
        assertThat(audited("code.issued")).isEqualTo(2);
    }

    @Test
    void after_a_loss_the_next_printing_has_the_new_code() {
        var lost = print().getFirst();
        codes.reissue(COMMUNE, hanh.id().value(), STAFF);
        var found = print().getFirst();
        assertThat(found.signInCode()).isNotEqualTo(lost.signInCode());
        assertThat(found.markNumber()).isEqualTo(lost.markNumber());
        assertThat(codes.subjectOf(lost.signInQr())).isEmpty();
    }

    @Test
    void an_address_of_the_settings_has_a_scheme_and_no_path() {
        assertThat(new ConvocationSettings("https://loc-hung.example/").findAddress())
                .contains("https://loc-hung.example");
        assertThat(new ConvocationSettings(" ").findAddress()).isEmpty();
        assertThat(new ConvocationSettings(null).findAddress()).isEmpty();
        for (var wrong : List.of("loc-hung.example", "ftp://a", "https://a/b", "https://a b", "javascript:alert(1)")) {
            assertThatThrownBy(() -> new ConvocationSettings(wrong)).hasMessageContaining("camtay.public-address");
        }
    }

    private List<Badge> print() {
        return badges.print(here.commune(), List.of(here.hamlet(0)), ADDRESS, "all", STAFF);
    }

    private long audited(String action) {
        return store.jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
