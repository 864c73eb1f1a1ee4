package vn.camtay.guide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.Facts;
import vn.camtay.guide.Kind;
import vn.camtay.guide.Line;
import vn.camtay.guide.Online;
import vn.camtay.guide.Provenance;
import vn.camtay.guide.Topic;

/// What comes with the program is whole, cited, and says what it is not sure of.
class ShippedGuideTest {
    private final ShippedGuide guide = ShippedGuide.load();

    @Test
    void eighty_procedures_are_whole_and_the_rest_say_that_only_their_name_is_known() {
        assertThat(procedures().filter(article -> !article.isNamedOnly())).hasSize(80);
        assertThat(procedures().filter(Article::isNamedOnly)).hasSize(28).allSatisfy(article -> {
            assertThat(article.wording().topics().values()).allMatch(lines -> lines.isEmpty());
            assertThat(article.online()).isEqualTo(Online.UNKNOWN);
        });
    }

    @Test
    void each_procedure_has_a_code_papers_steps_times_fees_and_a_life_event() {
        assertThat(procedures().filter(article -> !article.isNamedOnly())).allSatisfy(article -> {
            assertThat(article.id().value()).matches("[123]\\.\\d{6}");
            assertThat(article.wording().lead()).isNotEmpty();
            assertThat(article.wording().lines(Topic.PREPARE).isEmpty()).isFalse();
            assertThat(article.wording().lines(Topic.HOW).isEmpty()).isFalse();
            assertThat(article.wording().ways()).isNotEmpty();
            assertThat(article.procedure().orElseThrow().decision()).isNotEmpty();
            assertThat(article.procedure().orElseThrow().result()).isNotEmpty();
        });
        assertThat(procedures()).allSatisfy(article -> {
            assertThat(article.wording().events()).isNotEmpty();
            assertThat(article.wording().words()).isNotEmpty();
        });
    }

    @Test
    void every_article_names_its_source_and_when_it_was_read() {
        assertThat(guide.articles())
                .allSatisfy(article -> assertThat(article.provenance())
                        .isInstanceOfSatisfying(Provenance.Shipped.class, shipped -> {
                            assertThat(shipped.source()).isNotEmpty();
                            assertThat(shipped.read()).contains("2026");
                        }));
    }

    @Test
    void what_the_source_lost_is_nowhere_said_as_a_fact() {
        assertThat(lines())
                .noneMatch(line -> line.text().contains("Không có thông tin"))
                .noneMatch(line -> line.text().matches("\\d+"))
                .filteredOn(line -> line.text().matches(".*([Tt]rang nguồn|10 USD|mất đơn vị|hiểu biết chung).*"))
                .allMatch(line -> line.isUnsure() || line.text().startsWith("Danh sách giấy tờ trên trang nguồn"));
    }

    @Test
    void a_number_without_a_unit_is_shown_as_unconfirmed() {
        assertThat(get("1.001193").wording().ways()).allMatch(way -> way.time().isUnsure());
        assertThat(get("1.001193").wording().ways()).allMatch(way -> way.fee().isUnsure());
        assertThat(get("1.001612").wording().ways()).allMatch(way -> way.fee().isUnsure());
        assertThat(get("1.011607").wording().ways().getFirst().time()).isEqualTo(new Line(Line.Sort.PLAIN, "15 ngày"));
    }

    @Test
    void fees_and_places_that_are_known_are_said() {
        assertThat(get("1.004222").wording().ways())
                .extracting(way -> way.fee().text())
                .anyMatch(fee -> fee.startsWith("10.000 đồng"))
                .anyMatch(fee -> fee.startsWith("20.000 đồng"));
        assertThat(get("2.000815").online()).isEqualTo(Online.NO);
        assertThat(get("1.012575").online()).isEqualTo(Online.WHOLE);
        assertThat(get("1.014061").online()).isEqualTo(Online.PART);
        assertThat(get("1.010041").wording().lines(Topic.PREPARE).written()).contains("Không đính kèm mẫu CT01");
    }

    @Test
    void services_no_longer_taken_on_paper_are_marked() {
        assertThat(procedures()
                        .filter(article -> article.procedure().orElseThrow().paperless())
                        .map(article -> article.id().value()))
                .containsExactlyInAnyOrder(
                        "1.001193",
                        "1.000894",
                        "1.000656",
                        "2.000986",
                        "2.001023",
                        "2.002913",
                        "1.004222",
                        "1.004194",
                        "1.003677",
                        "2.001159",
                        "1.014063",
                        "1.014064",
                        "1.012566",
                        "1.012575",
                        "1.013067",
                        "3.000347",
                        "3.000348");
        assertThat(get("no-paper-anymore").wording().lines(Topic.WHY).written()).contains("01/10/2025", "hộ chiếu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account-phone-changed",
                "account-new-device",
                "account-level-one",
                "card-expired",
                "sim-not-owner",
                "passcode-locked",
                "otp-old-sim",
                "captcha-refused",
                "outage",
                "lists-not-loading",
                "citizen-not-found",
                "dossier-empty",
                "attachment-bad",
                "returned-again-and-again",
                "wrong-commune",
                "qr-expired",
                "paid-but-unpaid",
                "dossier-code-lost",
                "reset-mail-dead",
                "supplement-wanted",
                "refused",
                "late-apology",
                "after-fifteen",
                "scam-fake-officer",
                "scam-link",
                "scam-code",
                "scam-qr-person"
            })
    void an_error_that_is_practised_has_its_remedy(String id) {
        var article = get(id);
        assertThat(article.kind()).isEqualTo(Kind.ERROR);
        assertThat(List.of(Topic.WHY, Topic.DO, Topic.CALL, Topic.NEVER))
                .noneMatch(topic -> article.wording().lines(topic).isEmpty());
    }

    @Test
    void addresses_not_confirmed_are_marked() {
        assertThat(guide.articles().stream().filter(article -> article.kind() == Kind.ADDRESS))
                .isNotEmpty()
                .allMatch(article -> article.wording().reach().isUnsure()
                        == (article.address().orElseThrow().mark() != Facts.Mark.OK));
        assertThat(get("hotline-portal").wording().reach().text()).isEqualTo("18001096");
        assertThat(get("cyber-police").wording().reach().isUnsure()).isTrue();
        assertThat(get("police-counter").title()).endsWith("của Công an xã");
    }

    @Test
    void official_sites_end_in_gov_vn_or_are_those_the_facts_name() {
        assertThat(guide.articles().stream()
                        .filter(article -> article.kind() == Kind.ADDRESS)
                        .map(article -> article.wording().reach().text())
                        .filter(reach -> reach.contains(".vn")))
                .allMatch(reach -> reach.endsWith(".gov.vn")
                        || reach.equals("khonggianmang.vn")
                        || reach.startsWith("tinnhiemmang.vn/"));
    }

    private Stream<Article> procedures() {
        return guide.articles().stream().filter(article -> article.kind() == Kind.PROCEDURE);
    }

    private List<Line> lines() {
        return guide.articles().stream()
                .map(Article::wording)
                .flatMap(wording -> Stream.concat(
                        wording.topics().values().stream().flatMap(lines -> lines.all().stream()),
                        wording.ways().stream().flatMap(way -> Stream.of(way.time(), way.fee()))))
                .toList();
    }

    private Article get(String id) {
        return guide.find(new ArticleId(id)).orElseThrow();
    }
}
