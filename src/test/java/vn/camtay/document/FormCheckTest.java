package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Masthead.Issued;
import vn.camtay.document.Masthead.Issuer;

class FormCheckTest {
    private static final Signature CHAIR = Signature.of("CHỦ TỊCH", "Lê Văn Thạnh");

    static List<Document> finished() {
        return List.of(Samples.invitation(5), Samples.report(), Samples.minutes(), Samples.letter());
    }

    @ParameterizedTest
    @MethodSource("finished")
    void a_finished_document_of_ours_has_no_finding(Document document) {
        assertThat(FormCheck.check(document)).isEmpty();
    }

    @Test
    void a_plan_not_yet_numbered_says_just_that() {
        assertThat(names(Samples.plan())).containsExactly("missing-number", "missing-date");
    }

    @Test
    void a_plan_with_slips_is_told_each_of_them_once() {
        var plan = sound(DocumentType.KE_HOACH, "KH-UBND")
                .withMotto("Độc lập -Tự do -Hạnh phúc")
                .about("Tập huấn kỹ năng cho cho Ban điều hành ấp")
                .saying(body -> body.numbered(Level.ROMAN, "V", Text.of("KINH PHÍ"), true)
                        .numbered(Level.ROMAN, "V", Text.of("TỔ CHỨC THỰC HIỆN"), true)
                        .numbered(Level.ROMAN, "VI", Text.of("BÁO CÁO"), true)
                        .say("Yêu cầu thực hiện"))
                .build();
        assertThat(names(plan))
                .containsExactly("motto-spacing", "repeated-word", "section-order", "duplicate-section-number");
    }

    @Test
    void a_finding_speaks_to_the_clerk_and_cites_the_decree() {
        var letter = sound(DocumentType.KE_HOACH, "GTT-UBND").build();
        assertThat(FormCheck.check(letter)).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("unknown-type-in-symbol");
            assertThat(finding.message())
                    .contains("“GTT-UBND”")
                    .contains("“GTT”")
                    .contains("29 loại");
            assertThat(finding.rule().citation()).startsWith("Nghị định 30/2020/NĐ-CP");
            assertThat(finding.where()).isEqualTo("GTT-UBND");
        });
    }

    @Test
    void items_below_a_new_section_begin_anew_and_articles_run_on() {
        var document = sound(DocumentType.QUYET_DINH, "QĐ-UBND")
                .saying(body -> body.section("A")
                        .clause("một")
                        .section("B")
                        .clause("một")
                        .chapter("C")
                        .article(Text.of("một"))
                        .chapter("D")
                        .article(Text.of("hai")))
                .build();
        assertThat(names(document)).isEmpty();
    }

    @Test
    void one_gap_in_the_numbers_is_one_finding() {
        var document = sound(DocumentType.KE_HOACH, "KH-UBND")
                .saying(body -> body.numbered(Level.POINT, "a", Text.of("một"), false)
                        .numbered(Level.POINT, "c", Text.of("ba"), false)
                        .numbered(Level.POINT, "d", Text.of("bốn"), false)
                        .numbered(Level.POINT, "đ", Text.of("năm"), false))
                .build();
        assertThat(names(document)).containsExactly("section-order");
    }

    @Test
    void every_rule_is_found_where_it_is_broken() {
        var seen = new TreeMap<String, String>();
        broken().forEach((rule, draft) -> {
            assertThat(names(draft.buildAsWritten())).as(rule).contains(rule);
            seen.put(rule, "");
        });
        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FormCheck.rules().stream().map(Finding.Rule::name).toList());
    }

    @Test
    void the_same_documents_without_the_slip_are_not_told_so() {
        var fine = names(soundAsWritten().buildAsWritten());
        assertThat(fine).isEmpty();
    }

    private static Map<String, DocumentDraft> broken() {
        var cases = new TreeMap<String, DocumentDraft>();
        cases.putAll(mastheads());
        cases.putAll(contents());
        cases.putAll(closings());
        cases.putAll(skeletons());
        return cases;
    }

    private static Map<String, DocumentDraft> mastheads() {
        var cases = new TreeMap<String, DocumentDraft>();
        cases.put("missing-issuer", soundAsWritten().issuedBy(Issuer.of()));
        cases.put("motto-spacing", soundAsWritten().withMotto("Độc lập-Tự do-Hạnh phúc"));
        cases.put("missing-number", soundAsWritten().unnumbered("KH-UBND"));
        cases.put("missing-symbol", soundAsWritten().unnumbered(""));
        cases.put("unknown-type-in-symbol", soundAsWritten().numbered(5, "GTT-UBND"));
        cases.put("symbol-not-of-type", soundAsWritten().numbered(5, "GM-UBND"));
        cases.put("letter-with-type-in-symbol", sound(DocumentType.CONG_VAN, "CV-UBND"));
        cases.put("symbol-spaces", soundAsWritten().numbered(5, "KH - UBND"));
        cases.put("symbol-signs", soundAsWritten().numbered(5, "KH–UBND"));
        cases.put("issuer-capitals", soundAsWritten().issuedBy(Issuer.of("ỦY BAN NHÂN DÂN", "Xã Lộc Hưng")));
        cases.put("missing-place-and-date", bare(DocumentType.KE_HOACH).numbered(5, "KH-UBND"));
        cases.put("missing-place", soundAsWritten().issuedAt("", LocalDate.of(2026, 3, 1)));
        cases.put("missing-date", soundAsWritten().issuedAt(issued(OptionalInt.empty(), 3)));
        cases.put("impossible-date", soundAsWritten().issuedAt(issued(OptionalInt.of(30), 2)));
        cases.put("missing-abstract", soundAsWritten().about(""));
        cases.put("abstract-with-stop", soundAsWritten().about("Tập huấn."));
        cases.put("unknown-type", bare(new DocumentType("giấy triệu tập", "GTT")));
        return cases;
    }

    private static Map<String, DocumentDraft> contents() {
        var cases = new TreeMap<String, DocumentDraft>();
        cases.put("repeated-word", soundAsWritten().about("Tập huấn của của xã"));
        cases.put("missing-addressee", sound(DocumentType.CONG_VAN, "UBND-VHXH"));
        cases.put("basis-punctuation", soundAsWritten().basedOn("Căn cứ Quyết định số 459/QĐ-UBND;"));
        cases.put("basis-opening", soundAsWritten().basedOn("Xuất phát từ nhu cầu thực tế."));
        cases.put("empty-body", Document.of(DocumentType.KE_HOACH));
        cases.put(
                "duplicate-section-number",
                soundAsWritten()
                        .saying(body -> body.numbered(Level.ROMAN, "I", Text.of("A"), true)
                                .numbered(Level.ROMAN, "I", Text.of("B"), true)));
        cases.put(
                "section-order", soundAsWritten().saying(body -> body.numbered(Level.ROMAN, "II", Text.of("A"), true)));
        cases.put(
                "section-capitals",
                soundAsWritten().saying(body -> body.numbered(Level.ROMAN, "I", Text.of("Mục đích"), true)));
        cases.put(
                "end-mark-inside",
                soundAsWritten().saying(body -> body.say("Một./.").say("Hai./.")));
        cases.put("weekday-capital", soundAsWritten().saying(body -> body.say("Học thứ bảy, ngày 27/12./.")));
        cases.put("place-capital", soundAsWritten().saying(body -> body.say("Nhân dân trên địa bàn Xã Lộc Hưng./.")));
        cases.put("missing-end-mark", soundAsWritten().saying(body -> body.say("Yêu cầu thực hiện.")));
        cases.put("letter-not-printable", soundAsWritten().about("Tập huấn 😀"));
        cases.put("annex-not-mentioned", soundAsWritten().annex("BẢNG GIÁ", body -> body.say("Một.")));
        cases.put("annex-without-title", soundAsWritten().annex("", body -> body.say("Một.")));
        return cases;
    }

    private static Map<String, DocumentDraft> skeletons() {
        var cases = new TreeMap<String, DocumentDraft>();
        cases.put("invitation-part", sound(DocumentType.GIAY_MOI, "GM-UBND"));
        cases.put("invitation-chair", sound(DocumentType.GIAY_MOI, "GM-UBND"));
        cases.put("minutes-part", bare(DocumentType.BIEN_BAN));
        cases.put(
                "minutes-with-place-and-date",
                bare(DocumentType.BIEN_BAN).issuedAt("Lộc Hưng", LocalDate.of(2026, 3, 1)));
        cases.put("proposal-without-addressee", sound(DocumentType.TO_TRINH, "TTr-UBND"));
        return cases;
    }

    private static Map<String, DocumentDraft> closings() {
        var cases = new TreeMap<String, DocumentDraft>();
        cases.put("missing-signature", bare(DocumentType.KE_HOACH));
        cases.put("missing-signer-title", bare(DocumentType.KE_HOACH).signedBy(Signature.of("", "Lê Văn Thạnh")));
        cases.put("missing-signer-name", bare(DocumentType.KE_HOACH).signedBy(Signature.of("CHỦ TỊCH", "")));
        cases.put("title-before-name", bare(DocumentType.KE_HOACH).signedBy(Signature.of("CHỦ TỊCH", "ThS. Lê An")));
        cases.put("signer-capitals", bare(DocumentType.KE_HOACH).signedBy(Signature.of("Chủ tịch", "Lê An")));
        cases.put("unknown-authority", bare(DocumentType.KE_HOACH).signedBy(CHAIR.by("THAY MẶT")));
        cases.put("deputy-without-kt", bare(DocumentType.KE_HOACH).signedBy(Signature.of("PHÓ CHỦ TỊCH", "Lê An")));
        cases.put("minutes-signed-by-one", bare(DocumentType.BIEN_BAN).signedBy(CHAIR));
        cases.put("missing-recipients", bare(DocumentType.KE_HOACH));
        cases.put("missing-file-copy", bare(DocumentType.KE_HOACH).copyTo("Các trưởng ấp."));
        cases.put("recipient-punctuation", soundAsWritten().copyTo("Lưu: VT"));
        cases.put("missing-as-above", soundAsWritten().to("Ủy ban nhân dân tỉnh."));
        return cases;
    }

    @Test
    void capitals_that_are_right_are_left_alone() {
        var document = sound(DocumentType.KE_HOACH, "KH-UBND")
                .saying(body -> body.say("Lớp thứ hai của xã Lộc Hưng học thứ Bảy, ngày 27 tháng 12 năm 2025;")
                        .say("Xã Lộc Hưng và Phường 1, tại Phường 1 và thành phố Đồng Nai;")
                        .say("Chủ nhật, ngày 28: nghỉ; ngày thứ ba ôn tập"))
                .build();
        assertThat(names(document)).isEmpty();
    }

    @Test
    void an_invitation_is_told_each_part_it_lacks() {
        var document = sound(DocumentType.GIAY_MOI, "GM-UBND")
                .saying(body -> body.say("Ủy ban nhân dân xã trân trọng kính mời: ông An.")
                        .labelled("Địa điểm", "nhà văn hóa."))
                .build();
        assertThat(FormCheck.check(document))
                .extracting(Finding::name, Finding::where)
                .contains(tuple("invitation-part", "Thời gian"), tuple("invitation-chair", ""))
                .doesNotContain(tuple("invitation-part", "Địa điểm"));
    }

    @Test
    void names_that_only_look_like_titles_are_left_alone() {
        for (var name : List.of("Cử Văn Thạc", "Tsan Bá", "Thạch Sa Rinh", "Bác Thị Sĩ", "Cao Ngọc")) {
            var document = bare(DocumentType.KE_HOACH)
                    .signedBy(Signature.of("CHỦ TỊCH", name))
                    .build();
            assertThat(names(document)).doesNotContain("title-before-name");
        }
    }

    private static Issued issued(OptionalInt day, int month) {
        return new Issued("Lộc Hưng", day, OptionalInt.of(month), 2026);
    }

    private static DocumentDraft bare(DocumentType type) {
        return Document.of(type)
                .issuedBy(Issuer.of("ỦY BAN NHÂN DÂN", "XÃ LỘC HƯNG"))
                .about("Tập huấn");
    }

    private static DocumentDraft sound(DocumentType type, String symbol) {
        return bare(type)
                .numbered(5, symbol)
                .issuedAt("Lộc Hưng", LocalDate.of(2026, 3, 1))
                .saying(body -> body.say("Nội dung"))
                .signedBy(CHAIR)
                .filedAt("VT");
    }

    private static DocumentDraft soundAsWritten() {
        return bare(DocumentType.KE_HOACH)
                .numbered(5, "KH-UBND")
                .issuedAt("Lộc Hưng", LocalDate.of(2026, 3, 1))
                .saying(body -> body.say("Nội dung./."))
                .signedBy(CHAIR)
                .copyTo("Lưu: VT.");
    }

    private static List<String> names(Document document) {
        return FormCheck.check(document).stream().map(Finding::name).toList();
    }
}
