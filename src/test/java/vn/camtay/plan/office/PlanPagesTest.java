package vn.camtay.plan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.access.Browser.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.plan.PlanId;
import vn.camtay.plan.Plans;
import vn.camtay.plan.Programmes;

/// From the uploaded file to the issued programme, through the pages.
@SpringBootTest(
        classes = CamTayServer.class,
        properties = {"camtay.data=${java.io.tmpdir}/camtay-plans-${random.uuid}"})
@AutoConfigureMockMvc
class PlanPagesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    private final CommuneCode commune = new CommuneCode("25303");
    private Browser organiser;

    @Autowired
    MockMvcTester web;

    @Autowired
    Places places;

    @Autowired
    Plans plans;

    @Autowired
    Programmes programmes;

    @Autowired
    Scopes scopes;

    @Autowired
    SignIns signIns;

    @BeforeEach
    void office() {
        places.save(new Commune(commune, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        organiser = signedIn(Role.ORGANISER);
        organiser.open("/plans");
    }

    @Test
    void each_form_of_the_sample_becomes_a_plan() throws IOException {
        for (var name : List.of("ke-hoach-mau.docx", "ke-hoach-mau.pdf", "ke-hoach-mau.txt")) {
            var page = body(organiser.open(upload(name)));
            assertThat(page).contains("3 cụm, 24 ấp, 267 người", "khớp 120 + 147", "thứ Bảy 27/12/2025", "ấp Chà Đôn");
            assertThat(page).doesNotContain("style=\"", "<script>");
        }
    }

    @Test
    void data_and_lines_lead_to_each_other() throws IOException {
        var page = body(organiser.open(upload("ke-hoach-mau.txt")));
        var links = Pattern.compile("href=\"#((?:L|d-)[^\"]+)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(links).hasSizeGreaterThan(80);
        assertThat(links).allSatisfy(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void hostile_and_foreign_files_are_refused_with_what_is_safe_and_what_to_do() throws IOException {
        var before = plans.list(commune).size();
        var files = List.of(
                new byte[0],
                "PK\u0003\u0004 hỏng".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8),
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "xin chào".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                bomb());
        for (var file : files) {
            var answer = organiser.sendFile("/plans", "file", "ke-hoach.docx", file);
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(body(answer)).contains("Chưa đọc được tệp này", "các kế hoạch đã có còn nguyên", "Hãy");
        }
        assertThat(plans.list(commune)).hasSize(before);
    }

    @Test
    void words_of_the_document_stay_words_on_the_page() throws IOException {
        var text = Files.readString(SAMPLES.resolve("ke-hoach-mau.txt"))
                .replace("ấp Chà Đôn", "ấp <img src=x onerror=alert(1)>")
                .replace("Bồi dưỡng kỹ năng số", "<script>alert(2)</script> Bồi dưỡng \u0000 kỹ năng số");
        var name = "../../\"><script>x.txt";
        var page = body(
                organiser.open(to(organiser.sendFile("/plans", "file", name, text.getBytes(StandardCharsets.UTF_8)))));
        assertThat(page).doesNotContain("<script>", "<img").contains("&lt;img", "&lt;script&gt;");
        assertThat(body(organiser.open("/plans"))).doesNotContain("\"><script>");
    }

    @Test
    void a_datum_is_corrected_says_so_and_goes_back() throws IOException {
        var plan = upload("ke-hoach-mau.txt");
        var datum = plan + "/data/cluster.cum-1.days";
        assertThat(body(organiser.open(datum))).contains("Cụm 1 · Ngày học", "Học ngày 27/12/2025");
        assertThat(organiser.send(datum, "value", "31/2/2026", "seen", "27/12/2025"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("31/2/2026", "Chưa lưu");
        assertThat(organiser.send(datum, "value", "3/1/2026", "seen", "27/12/2025"))
                .hasRedirectedUrl(plan + "#d-cluster.cum-1.days");
        assertThat(body(organiser.open(plan))).contains("thứ Bảy 03/01/2026", "đã sửa tay", "Văn bản ghi: 27/12/2025");
        assertThat(organiser.send(datum, "value", "4/1/2026", "seen", "27/12/2025"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("03/01/2026", "04/01/2026", "Người khác vừa sửa");
        organiser.send(datum + "/take-back");
        assertThat(body(organiser.open(plan))).doesNotContain("đã sửa tay");
    }

    @Test
    void a_plan_is_issued_once_seen() throws IOException {
        var plan = upload("ke-hoach-mau.docx");
        var confirm = body(organiser.open(plan + "/issue"));
        assertThat(confirm).contains("Bấm xong thì", "điều trên, ban hành");
        organiser.send(plan + "/data/schedule.laptops", "value", "12", "seen", "10");
        assertThat(organiser.send(plan + "/issue", "seen", seen(confirm)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Kế hoạch vừa thay đổi");
        assertThat(organiser.send(plan + "/issue")).hasStatus(HttpStatus.CONFLICT);
        var again = seen(body(organiser.open(plan + "/issue")));
        assertThat(organiser.send(plan + "/issue", "seen", again))
                .hasStatusOk()
                .bodyText()
                .contains("Đã ban hành");
        var programme = programmes.get(commune, id(plan));
        assertThat(programme.laptopsPerVenue()).contains(12);
        assertThat(organiser.send(plan + "/issue", "seen", again)).hasStatusOk();
        assertThat(programmes.get(commune, id(plan))).isEqualTo(programme);
        assertThat(body(organiser.open(plan))).contains("Đã ban hành lần 1");
    }

    @Test
    void what_stands_in_the_way_is_said_and_leads_to_where_it_is_put_right() throws IOException {
        var plan = upload("ke-hoach-mau.docx");
        organiser.send(plan + "/data/cluster.cum-1.days", "value", "", "seen", "27/12/2025");
        var page = body(organiser.open(plan + "/issue"));
        assertThat(page)
                .contains("Cụm 1 chưa có ngày học", plan + "/data/cluster.cum-1.days")
                .doesNotContain("name=\"seen\"");
        assertThat(programmes.findCurrent(commune).map(one -> one.id().equals(id(plan))))
                .isNotEqualTo(Optional.of(true));
    }

    @Test
    void versions_are_compared_datum_by_datum() throws IOException {
        var plan = upload("ke-hoach-mau.txt");
        organiser.send(plan + "/data/schedule.laptops", "value", "12", "seen", "10");
        var other = Files.readString(SAMPLES.resolve("ke-hoach-mau.txt")).replace("04 người", "06 người");
        organiser.open(plan + "/upload");
        assertThat(to(organiser.sendFile(plan + "/upload", "file", "moi.txt", other.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plan + "?kept=1&dropped=0");
        assertThat(body(organiser.open(plan + "/versions")))
                .contains(
                        "1 chỗ khác nhau giữa bản 1 và bản 2",
                        "Số báo cáo viên",
                        "<del class=\"pl-lines\">4</del>",
                        "<ins class=\"pl-lines\">6</ins>");
        assertThat(body(organiser.open(plan + "/versions/1"))).contains("Bản 1").doesNotContain("/data/");
        assertThat(organiser.open(plan + "/versions/3")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(organiser.open(plan + "/versions?before=x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_plan_is_written_step_by_step_and_issued() {
        var first = body(organiser.open("/plans/new"));
        var id = find("name=\"plan\" value=\"([^\"]+)\"", first);
        var plan = "/plans/" + id;
        assertThat(to(organiser.send("/plans/new", "plan", id, "v.heading.title", "Tập huấn kỹ năng số")))
                .isEqualTo(plan + "/steps/audience");
        assertThat(to(organiser.send(
                        plan + "/steps/audience",
                        "v.group.added-01",
                        "Ban điều hành ấp",
                        "v.group.added-01.count",
                        "20")))
                .isEqualTo(plan + "/steps/clusters");
        var wrong = organiser.send(
                plan + "/steps/clusters",
                "v.cluster.added-01",
                "Cụm 1",
                "v.cluster.added-01.days",
                "mai",
                "v.cluster.added-01.venue",
                "Nhà văn hóa ấp 1",
                "v.cluster.added-01.hamlets",
                "ấp 1, ấp 2");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("mai", "Chưa lưu");
        assertThat(plans.getLatest(commune, PlanId.of(id)).sheet().text("cluster.added-01.venue"))
                .isEqualTo("Nhà văn hóa ấp 1");
        assertThat(to(organiser.send(plan + "/steps/clusters", "v.cluster.added-01.days", "3/1/2026", "more", "1")))
                .isEqualTo(plan + "/steps/clusters#new");
        for (var step : List.of("clusters", "content", "duties", "bases")) {
            organiser.open(plan + "/steps/" + step);
            organiser.send(plan + "/steps/" + step);
        }
        organiser.send(plan + "/issue", "seen", seen(body(organiser.open(plan + "/issue"))));
        var programme = programmes.get(commune, PlanId.of(id));
        assertThat(programme.clusters()).hasSize(1);
        assertThat(programme.hamlets()).hasSize(2);
        assertThat(programme.audience()).hasSize(1);
    }

    @Test
    void the_plan_is_printed_and_the_original_comes_back_as_it_was() throws Exception {
        var plan = upload("ke-hoach-mau.pdf");
        assertThat(organiser.open(plan + "/plan.pdf").getResponse().getContentAsByteArray())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(organiser.open(plan + "/plan.docx").getResponse().getContentAsByteArray())
                .startsWith((byte) 'P', (byte) 'K');
        var original = organiser.open(plan + "/original").getResponse();
        assertThat(original.getContentAsByteArray()).isEqualTo(Files.readAllBytes(SAMPLES.resolve("ke-hoach-mau.pdf")));
        assertThat(original.getContentType()).isEqualTo("application/octet-stream");
        assertThat(original.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void a_leader_reads_and_does_not_write() throws IOException {
        var plan = upload("ke-hoach-mau.txt");
        var leader = signedIn(Role.LEADER);
        assertThat(body(leader.open(plan))).contains("3 cụm, 24 ấp").doesNotContain("/data/", "/issue", "/upload");
        assertThat(leader.open(plan + "/data/heading.title")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(leader.send(plan + "/issue")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(leader.open("/plans"))).doesNotContain("type=\"file\"");
    }

    @Test
    void what_is_not_there_is_not_found() throws IOException {
        var plan = upload("ke-hoach-mau.txt");
        for (var path :
                List.of("/plans/" + new UUID(1, 1), "/plans/abc", plan + "/data/colour", plan + "/steps/colour")) {
            assertThat(organiser.open(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String upload(String sample) throws IOException {
        organiser.open("/plans");
        return to(organiser.sendFile("/plans", "file", sample, Files.readAllBytes(SAMPLES.resolve(sample))));
    }

    private Browser signedIn(Role role) {
        var subject = UUID.randomUUID();
        scopes.setStaffRoles(commune, subject, Set.of(role), subject);
        var browser = Browser.here(web);
        browser.put(
                "camtay",
                signIns.start(
                        new SignIns.Start(commune.value(), subject, SignedInBy.FULL, Optional.empty()),
                        Optional.empty()));
        return browser;
    }

    private static PlanId id(String plan) {
        return PlanId.of(plan.substring("/plans/".length()));
    }

    private static String to(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl(), () -> body(answer));
    }

    private static String seen(String page) {
        return find(SEEN.pattern(), page);
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /// A Word file whose text unpacks to far more than it weighs.
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
