package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.access.AccessOnDatabase.ELSEWHERE;
import static vn.camtay.access.AccessOnDatabase.LOC_HUNG;
import static vn.camtay.access.AccessOnDatabase.ORGANISER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.SignInCodes.Holder;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInCodesTest {
    private static final UUID HANH = new UUID(1, 1);
    private static final UUID TAM = new UUID(1, 2);

    private final AccessOnDatabase access;
    private final SignInCodes codes;

    SignInCodesTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        codes = access.get(SignInCodes.class);
    }

    @Test
    void a_badge_is_read_from_a_link_of_any_host() {
        var code = codes.issue(LOC_HUNG, HANH, ORGANISER);
        assertThat(codes.subjectOf("http://10.0.0.5:8080" + code.path())).contains(new Holder(LOC_HUNG, HANH));
        assertThat(codes.subjectOf(code.printed().toLowerCase())).contains(new Holder(LOC_HUNG, HANH));
    }

    @Test
    void issuing_again_gives_the_same_code_so_no_badge_changes() {
        assertThat(codes.issue(LOC_HUNG, HANH, ORGANISER)).isEqualTo(codes.issue(LOC_HUNG, HANH, ORGANISER));
        assertThat(codes.codeOf(LOC_HUNG, HANH)).contains(codes.issue(LOC_HUNG, HANH, ORGANISER));
    }

    @Test
    void a_reissue_kills_the_old_code() {
        var lost = codes.issue(LOC_HUNG, HANH, ORGANISER);
        var next = codes.reissue(LOC_HUNG, HANH, ORGANISER);
        assertThat(codes.holderOf(lost)).isEmpty();
        assertThat(codes.holderOf(next)).contains(new Holder(LOC_HUNG, HANH));
        assertThat(codes.codeOf(LOC_HUNG, HANH)).contains(next);
    }

    @Test
    void a_reissue_changes_the_pin_too() {
        codes.issue(LOC_HUNG, HANH, ORGANISER);
        var before = codes.pinOf(LOC_HUNG, HANH);
        codes.reissue(LOC_HUNG, HANH, ORGANISER);
        assertThat(before.orElseThrow()).matches("\\d{6}");
        assertThat(codes.pinOf(LOC_HUNG, HANH)).isPresent().isNotEqualTo(before);
    }

    @Test
    void two_people_and_two_communes_have_different_codes() {
        assertThat(codes.issue(LOC_HUNG, HANH, ORGANISER))
                .isNotEqualTo(codes.issue(LOC_HUNG, TAM, ORGANISER))
                .isNotEqualTo(codes.issue(ELSEWHERE, HANH, ORGANISER));
    }

    @Test
    void a_code_never_issued_belongs_to_nobody() {
        assertThat(codes.subjectOf("CFHJ-2345")).isEmpty();
        assertThat(codes.codeOf(LOC_HUNG, TAM)).isEmpty();
        assertThat(codes.pinOf(LOC_HUNG, TAM)).isEmpty();
    }

    @Test
    void the_code_stays_the_same_after_a_restart() {
        var code = codes.issue(LOC_HUNG, HANH, ORGANISER);
        var restarted = new AccessOnDatabase(access.store, new UUID(9, 9)).get(SignInCodes.class);
        assertThat(restarted.codeOf(LOC_HUNG, HANH)).contains(code);
        assertThat(restarted.holderOf(code)).contains(new Holder(LOC_HUNG, HANH));
    }

    @Test
    void no_table_holds_the_code() {
        var code = codes.issue(LOC_HUNG, HANH, ORGANISER);
        var stored = access.store
                .jdbc()
                .sql("select code_hash from sign_in_code union all select code_hash from code_home")
                .query(String.class)
                .list();
        assertThat(stored).hasSize(2).noneMatch(text -> text.toUpperCase().contains(code.value()));
    }
}
