package vn.camtay.studio.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.camtay.CamTayServer;
import vn.camtay.access.Browser;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.release.ReleaseList;
import vn.camtay.studio.review.Rubric;

/// Who sees what of a product on its way, and who may do what with it.
@SpringBootTest(
        classes = CamTayServer.class,
        properties = {
            "camtay.data=${java.io.tmpdir}/camtay-studio-${random.uuid}",
            "camtay.demo=true",
            "camtay.demo-samples=samples",
            "camtay.clock.starts-at=2025-12-27T13:15:00"
        })
@AutoConfigureMockMvc
class ChainPagesTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final Pattern FACT = Pattern.compile("name=\"fact\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    private static final String WORDS = "Lớp học của ấp có 34 người. Mời bà con đến học.";

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIns signIns;

    @Autowired
    Scopes scopes;

    @Autowired
    Programmes programmes;

    @Autowired
    Roster roster;

    @Autowired
    Briefs briefs;

    @Autowired
    Products products;

    private final Ids ids = new Ids();
    private Programme programme;
    private Product product;
    private String here;

    /// A poster of the third hamlet's group, right in every point, not handed in yet.
    @BeforeEach
    void poster() {
        programme = programmes.findCurrent(COMMUNE).orElseThrow();
        product = poster(hamlet(2), WORDS);
        here = "/studio/products/" + product.id();
    }

    private Product poster(Hamlet hamlet, String words) {
        return made(hamlet, ProductKind.POSTER, words);
    }

    private Product made(Hamlet hamlet, ProductKind kind, String words) {
        var wording = new Wording(ids.next(), "Lớp học của ấp", "", "", "");
        var brief = briefs.begin(COMMUNE, hamlet.id(), wording, person(hamlet, 0));
        var fact =
                new Fact(ids.next(), "Lớp có 34 người.", FactSource.OBSERVED, "tại lớp", Instant.EPOCH, new UUID(0, 1));
        briefs.state(brief, fact);
        var begun = products.begin(briefs.get(COMMUNE, brief.id()), kind, person(hamlet, 0));
        products.save(new SaveVersion(
                COMMUNE, begun.id(), ids.next(), Optional.empty(), words, "", MadeWith.HAND, person(hamlet, 0)));
        return begun;
    }

    private Hamlet hamlet(int number) {
        return programme.hamlets().get(number);
    }

    private UUID person(Hamlet hamlet, int number) {
        return roster.listOf(COMMUNE, programme.id(), hamlet.id())
                .get(number)
                .id()
                .value();
    }

    private Browser trainee(int hamlet, int number) {
        return signedIn(new Start(COMMUNE.value(), person(hamlet(hamlet), number), SignedInBy.BADGE, Optional.empty()));
    }

    private Browser staff(Role role) {
        return staff(role, SignedInBy.FULL, Optional.empty());
    }

    private Browser staff(Role role, SignedInBy by, Optional<Role> hall) {
        var subject = new UUID(0x5eed, 200 + role.ordinal());
        scopes.setStaffRoles(COMMUNE, subject, Set.of(role), subject);
        return signedIn(new Start(COMMUNE.value(), subject, by, hall));
    }

    private Browser signedIn(Start start) {
        var browser = Browser.here(web);
        browser.put("camtay", signIns.start(start, Optional.empty()));
        return browser;
    }

    private static String open(Browser browser, String path) {
        var answer = browser.open(path);
        assertThat(answer).as(path).hasStatusOk();
        return Browser.body(answer);
    }

    /// Sends a form of the page at `from`, with the fact and version that page carries.
    private static MvcTestResult send(Browser browser, String from, String to, String... more) {
        var page = open(browser, from);
        var fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of("fact", first(FACT, page), "version", first(VERSION, page)));
        return browser.send(to, fields.toArray(String[]::new));
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private void handIn(Browser member) {
        assertThat(send(member, here + "/chain", here + "/hand-in")).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult pass(Browser trainer) {
        var fields = new HashMap<String, String>(Map.of("decision", "pass", "words", "Lời dễ hiểu."));
        Rubric.ours().criteria().forEach(criterion -> fields.put("level-" + criterion.id(), "2"));
        return send(trainer, here + "/chain", here + "/review", flat(fields));
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private void answerAll(Browser communications) {
        var fields = new HashMap<String, String>();
        ReleaseList.ours()
                .of(product.kind(), WORDS)
                .forEach(asked -> fields.put("question-" + asked.item().id(), "ABSENT"));
        assertThat(send(communications, here + "/release", here + "/answers", flat(fields)))
                .hasStatus(HttpStatus.FOUND);
    }

    private String gallery() {
        return open(Browser.here(web), "/gallery/" + COMMUNE + "/" + product.hamlet());
    }

    @Test
    void goes_from_a_members_press_to_the_gallery_and_is_gone_when_withdrawn() {
        var member = trainee(2, 0);
        assertThat(open(member, "/studio/groups/" + product.hamlet())).contains("Nộp bài");
        handIn(member);
        assertThat(open(trainee(2, 1), here + "/chain"))
                .contains(
                        "Đang chờ báo cáo viên xem",
                        roster.nameOf(COMMUNE, person(hamlet(2), 0))
                                .orElseThrow()
                                .name());
        assertThat(pass(staff(Role.TRAINER))).hasStatus(HttpStatus.FOUND);
        var communications = staff(Role.COMMUNICATIONS);
        assertThat(open(communications, here + "/release")).contains("câu hỏi chưa trả lời");
        answerAll(communications);
        assertThat(gallery()).doesNotContain("34 người");
        assertThat(send(communications, here + "/release", here + "/release")).hasStatus(HttpStatus.FOUND);
        assertThat(gallery()).contains("34 người");
        assertThat(open(Browser.here(web), "/gallery/" + COMMUNE))
                .contains(hamlet(2).name());
        assertThat(open(member, here + "/chain")).contains("Lời dễ hiểu.", "12 trên 18 điểm");
        assertThat(send(communications, here + "/chain", here + "/withdraw", "reason", "Đổi ngày học."))
                .hasStatus(HttpStatus.FOUND);
        assertThat(gallery()).doesNotContain("34 người");
        assertThat(open(member, here + "/chain")).contains("Đổi ngày học.");
    }

    @Test
    void a_trainee_of_another_hamlet_sees_only_what_was_handed_in() {
        var stranger = trainee(3, 0);
        var peers = "/studio/peers/" + product.id();
        assertThat(stranger.open(here + "/chain")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.open(peers)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(stranger, "/studio/peers")).doesNotContain(product.id().toString());
        handIn(trainee(2, 0));
        assertThat(stranger.open(here + "/chain")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(stranger, "/studio/peers")).contains(product.id().toString());
        var page = open(stranger, peers);
        assertThat(page).contains("34 người", hamlet(2).name());
        assertThat(page)
                .doesNotContain(roster.nameOf(COMMUNE, person(hamlet(2), 0))
                        .orElseThrow()
                        .name());
        assertThat(send(trainee(2, 1), here + "/chain", here + "/take-back")).hasStatus(HttpStatus.FOUND);
        assertThat(stranger.open(peers)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void peers_speak_kindly_masked_and_a_trainer_hides_what_is_not() {
        handIn(trainee(2, 0));
        var peer = trainee(3, 0);
        var peers = "/studio/peers/" + product.id();
        open(peer, peers);
        assertThat(peer.send(peers + "/comments", "starter", "Tôi thích chỗ", "words", "ghi số 0900 000 123 để hỏi"))
                .hasRedirectedUrl(peers + "?masked=1#said");
        var said = open(trainee(2, 0), here + "/chain");
        assertThat(said).contains("Tôi thích chỗ ghi số", hamlet(3).name()).doesNotContain("0900");
        var trainer = staff(Role.TRAINER);
        var comment = Pattern.compile("/comments/([0-9a-f-]{36})/hide").matcher(open(trainer, here + "/chain"));
        assertThat(comment.find()).isTrue();
        assertThat(trainer.send(here + "/comments/" + comment.group(1) + "/hide", "reason", "Có số điện thoại."))
                .hasStatus(HttpStatus.FOUND);
        assertThat(open(peer, peers)).doesNotContain("Tôi thích chỗ ghi số");
        assertThat(open(trainer, here + "/chain")).contains("Có số điện thoại.");
        assertThat(peer.send(here + "/comments/" + comment.group(1) + "/hide", "reason", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void what_is_in_the_way_is_overridden_only_by_a_full_sign_in_and_is_shown() {
        product = poster(hamlet(4), "Lớp học của ấp có 35 người. Mời bà con đến học.");
        here = "/studio/products/" + product.id();
        handIn(trainee(4, 0));
        pass(staff(Role.TRAINER));
        var hall = staff(Role.COMMUNICATIONS, SignedInBy.HALL, Optional.of(Role.COMMUNICATIONS));
        assertThat(open(hall, here + "/release")).contains("1 chỗ cần sửa").doesNotContain("/override");
        assertThat(send(hall, here + "/release", here + "/override", "reason", "Gấp"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(hall, here + "/release", here + "/release")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var leader = staff(Role.LEADER);
        assertThat(send(leader, here + "/release", here + "/override", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(leader, here + "/release", here + "/override", "reason", "Cần báo ngay hôm nay."))
                .hasStatus(HttpStatus.FOUND);
        assertThat(open(trainee(4, 0), here + "/chain"))
                .contains("Cần báo ngay hôm nay.", "Đăng dù còn vướng", "1 chỗ cần sửa");
        assertThat(send(staff(Role.TRAINER), here + "/chain", here + "/override", "reason", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_new_version_sends_it_back_to_the_start_and_says_so() {
        product = made(hamlet(2), ProductKind.SHORT_NEWS, WORDS);
        here = "/studio/products/" + product.id();
        var member = trainee(2, 0);
        handIn(member);
        var trainer = staff(Role.TRAINER);
        var seen = open(trainer, here + "/chain");
        var editor = open(member, here);
        assertThat(editor).contains("phải nộp lại từ đầu");
        member.send(
                here,
                "text",
                WORDS + " Nhớ đi đúng giờ.",
                "base",
                first(Pattern.compile("name=\"base\" value=\"([^\"]+)\""), editor));
        var fields = new HashMap<String, String>(Map.of(
                "decision",
                "return",
                "words",
                "Sửa ngày.",
                "fact",
                first(FACT, seen),
                "version",
                first(VERSION, seen)));
        var late = trainer.send(here + "/review", flat(fields));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Browser.body(late)).contains("Nhóm vừa lưu bản mới");
        assertThat(open(member, here + "/chain")).contains("Đã có bản mới, phải nộp lại từ đầu");
    }

    @Test
    void a_trainer_sends_nothing_back_without_saying_why_and_passes_nothing_unread() {
        handIn(trainee(2, 0));
        var trainer = staff(Role.TRAINER);
        assertThat(send(trainer, here + "/chain", here + "/review", "decision", "return"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var half =
                send(trainer, here + "/chain", here + "/review", "decision", "pass", "level-true", "3", "words", "Tốt");
        assertThat(half).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.body(half)).contains("name=\"level-true\" value=\"3\" checked", ">Tốt</textarea>");
    }

    @Test
    void the_board_shows_every_group_and_the_hall_nobodys_name() {
        handIn(trainee(2, 0));
        var trainer = staff(Role.TRAINER);
        assertThat(open(trainer, "/studio/progress"))
                .contains("bài đang chờ bạn", hamlet(2).name(), "Chờ báo cáo viên", "không nhóm nào dùng");
        var hall = open(trainer, "/studio/progress/hall");
        programme.hamlets().forEach(hamlet -> assertThat(hall).contains(hamlet.name()));
        assertThat(hall)
                .doesNotContain(roster.nameOf(COMMUNE, person(hamlet(2), 0))
                        .orElseThrow()
                        .name());
        assertThat(trainee(2, 0).open("/studio/progress")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_demonstration_shows_one_released_sample_and_leaves_the_first_group_empty() {
        assertThat(open(
                        Browser.here(web),
                        "/gallery/" + COMMUNE + "/" + hamlet(1).id()))
                .contains("Bài viết", "10 máy tính xách tay");
        assertThat(open(trainee(0, 0), "/studio/groups/" + hamlet(0).id())).contains("Nhóm chưa có đề bài");
    }

    @Test
    void everything_of_a_hamlet_is_kept_as_files_by_a_full_sign_in() throws IOException {
        handIn(trainee(2, 0));
        pass(staff(Role.TRAINER));
        var answer = staff(Role.ORGANISER).open("/studio/archive/" + product.hamlet());
        var files = new HashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.keySet()).allMatch(name -> name.matches("[a-z0-9/.-]+") && !name.contains(".."));
        assertThat(files.entrySet())
                .anyMatch(file -> file.getKey().endsWith("/loi-poster/ban-01.txt")
                        && file.getValue().equals(WORDS))
                .anyMatch(file ->
                        file.getKey().endsWith("/de-bai.txt") && file.getValue().contains("Lớp có 34 người."))
                .anyMatch(file -> file.getKey().endsWith("/nhan-xet.txt")
                        && file.getValue().contains("Lời dễ hiểu."));
        var hall = staff(Role.TRAINER, SignedInBy.HALL, Optional.of(Role.TRAINER));
        assertThat(hall.open("/studio/archive")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
