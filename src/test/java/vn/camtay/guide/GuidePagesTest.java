package vn.camtay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.CamTayServer;
import vn.camtay.access.Browser;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

/// What a stranger in the hall reads, without script.
@SpringBootTest(classes = CamTayServer.class, properties = "camtay.data=${java.io.tmpdir}/camtay-guide-${random.uuid}")
@AutoConfigureMockMvc
class GuidePagesTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    /// What a later page may cost a phone, as transferred.
    private static final int MOST_BYTES = 30 * 1024;

    @Autowired
    MockMvcTester web;

    @Autowired
    Places places;

    @Autowired
    Guide guide;

    @BeforeEach
    void commune() {
        places.save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
    }

    @Test
    void every_article_and_its_card_is_open_to_all_and_light() throws IOException {
        for (var article : guide.shelf(COMMUNE).all()) {
            assertThat(page("/guide/a/" + article.id())).contains(article.id().value(), "Nguồn: ");
            page("/guide/a/" + article.id() + "/card");
        }
    }

    @Test
    void lists_are_open_to_all_and_light() throws IOException {
        for (var event : guide.events()) {
            assertThat(page("/guide/life/" + event)).contains("ct-row");
        }
        assertThat(page("/guide/errors")).contains("otp-old-sim", "scam-link");
        assertThat(page("/guide/addresses")).contains("18001096", "069.219.4053");
        assertThat(page("/guide/addresses/sheet")).contains("data-print");
        assertThat(page("/guide")).contains("/guide/life/birth");
    }

    @Test
    void a_form_without_script_finds_and_a_script_gets_the_findings_alone() throws IOException {
        assertThat(page("/guide?q=giay khai sinh cho con")).contains("<html", "/guide/a/1.001193");
        var part = web.get()
                .uri("/guide?q=otp khong ve")
                .header("HX-Request", "true")
                .exchange();
        assertThat(part).hasStatusOk();
        assertThat(Browser.body(part)).contains("/guide/a/otp-old-sim").doesNotContain("<html");
        assertThat(page("/guide?q=xyzzy qwrtp")).contains("Chưa tìm thấy");
        assertThat(page("/guide?q=<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void what_is_not_confirmed_is_said_beside_the_value() throws IOException {
        assertThat(page("/guide/a/1.001193")).contains("Chưa xác nhận:", "mất đơn vị", "không còn nhận hồ sơ giấy");
        assertThat(page("/guide/a/1.014027")).contains("Mới biết mã và tên");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : new String[] {"/guide/a/9.999999", "/guide/a/x", "/guide/a/ABC", "/guide/life/nowhere"}) {
            assertThat(web.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String page(String path) throws IOException {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(answer.getResponse().getContentAsByteArray());
        }
        assertThat(bytes.size()).as(path).isLessThan(MOST_BYTES);
        return Browser.body(answer);
    }
}
