package vn.camtay.practice.drawer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;

class PaperPicturesTest {
    private static final int MOST_SMALL = 15 * 1024;
    private static final int MOST_LARGE = 80 * 1024;
    private static final int MOST_DRAWER = 150 * 1024;
    private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");
    private static final Personas PERSONAS = Personas.ours();
    private static final PaperPictures PICTURES = new PaperPictures(PERSONAS);

    record Lying(Persona persona, Paper paper) {
        @Override
        public String toString() {
            return persona.id().value() + " " + paper.id().value();
        }
    }

    static List<Lying> papers() {
        return PERSONAS.list().stream()
                .flatMap(persona -> persona.drawer().stream().map(paper -> new Lying(persona, paper)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_says_that_it_is_for_training(Lying lying) throws Exception {
        var svg = PICTURES.svg(lying.persona(), lying.paper());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 ");
        assertThat(texts(svg).filter("MẪU TẬP"::equals)).hasSize(3);
        assertThat(texts(svg)).contains("không phải giấy tờ thật");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_is_a_picture_of_little_weight(Lying lying) throws IOException {
        var small = PICTURES.png(lying.persona(), lying.paper(), Size.SMALL);
        var large = PICTURES.png(lying.persona(), lying.paper(), Size.LARGE);
        assertThat(read(small).getWidth()).isEqualTo(220);
        assertThat(read(large).getWidth()).isEqualTo(720);
        assertThat(small.length).isBetween(1_000, MOST_SMALL);
        assertThat(large.length).isBetween(2_000, MOST_LARGE);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void no_words_leave_their_paper_and_no_letter_is_missing(Lying lying) {
        var form = PERSONAS.form(lying.paper().kind());
        var shown = PERSONAS.shown(lying.persona(), lying.paper());
        var face = switch (form.look()) {
            case SHEET -> SheetFace.draw(form, shown);
            case CARD_FRONT -> CardFace.front(form, shown);
            case CARD_BACK -> CardFace.back(form, shown);
            case PORTRAIT, HOUSE, SHOP -> FileFace.draw(lying.paper());
        };
        for (var stroke : face.strokes()) {
            if (stroke instanceof Stroke.Words words) {
                var left = switch (words.at()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - words.width() / 2;
                    case END -> words.x() - words.width();
                };
                assertThat(left).as(words.text()).isGreaterThanOrEqualTo(10);
                assertThat(left + words.width()).as(words.text()).isLessThanOrEqualTo(face.width() - 10);
                assertThat(words.y()).isLessThan(face.height() - 4);
                assertThat(words.text().codePoints()).allMatch(words.face()::has);
            }
        }
    }

    @Test
    void a_whole_drawer_in_small_is_light() {
        for (var persona : PERSONAS.list()) {
            var weight = persona.drawer().stream()
                    .mapToInt(paper -> PICTURES.png(persona, paper, Size.SMALL).length)
                    .sum();
            assertThat(weight * 10 / persona.drawer().size()).as(persona.name()).isLessThan(MOST_DRAWER);
        }
    }

    @Test
    void no_two_papers_look_alike() {
        var seen = new HashMap<String, Lying>();
        for (var lying : papers()) {
            var other = seen.put(PICTURES.hash(lying.persona(), lying.paper()), lying);
            assertThat(other).as(String.valueOf(lying)).isNull();
        }
    }

    @Test
    void the_same_paper_is_drawn_the_same_on_any_machine() {
        var again = new PaperPictures(Personas.ours());
        for (var lying : papers()) {
            assertThat(again.svg(lying.persona(), lying.paper()))
                    .isEqualTo(PICTURES.svg(lying.persona(), lying.paper()));
        }
    }

    @Test
    void a_blurred_paper_has_no_sharp_edges_but_those_of_the_training_words() throws IOException {
        var good = sharpEdges(picture("lan", "chung-sinh-ban-ngay"));
        var blurred = sharpEdges(picture("lan", "chung-sinh-buoi-toi"));
        assertThat(blurred).isLessThan(good / 10);
    }

    @Test
    void a_cropped_paper_lacks_its_right_edge() throws IOException {
        var whole = picture("lan", "chung-sinh-ban-ngay");
        var cropped = picture("lan", "chung-sinh-chup-gan");
        assertThat(isPaper(whole, 715, whole.getHeight() / 2)).isFalse();
        assertThat(isPaper(cropped, 715, cropped.getHeight() / 2)).isTrue();
    }

    @Test
    void the_wrong_side_says_nothing_of_the_front() {
        assertThat(texts(svg("rem", "khai-sinh-cu-lat")))
                .contains("Mặt sau tờ giấy")
                .doesNotContain("Thị Mơ");
        assertThat(texts(svg("quan", "can-cuoc-quan-lat"))).contains("MẶT SAU").doesNotContain("Đặng Minh Quân");
    }

    @Test
    void an_expired_paper_bears_its_old_day() {
        assertThat(texts(svg("tu", "can-cuoc-trong-vi"))).contains("20/08/2022");
        assertThat(texts(svg("tu", "can-cuoc-moi"))).contains("không thời hạn");
        assertThat(texts(svg("hung", "hop-dong-thue-cu"))).contains("30/11/2024");
    }

    @Test
    void somebody_elses_paper_bears_another_name() {
        for (var lying : papers()) {
            if (lying.paper().flaw() == Flaw.SOMEBODY_ELSES) {
                var texts = texts(PICTURES.svg(lying.persona(), lying.paper())).toList();
                assertThat(texts).contains(lying.paper().whose().orElseThrow());
                assertThat(texts).doesNotContain(lying.persona().name());
            }
        }
    }

    @Test
    void an_empty_page_has_nothing_but_the_training_words() {
        assertThat(texts(svg("hien", "bao-tu-luu-lai")))
                .containsExactly("PDF", "MẪU TẬP", "MẪU TẬP", "MẪU TẬP", "không phải giấy tờ thật");
    }

    @Test
    void a_file_of_the_wrong_type_shows_its_ending_and_one_too_large_its_size() {
        assertThat(texts(svg("hien", "bao-tu-word"))).contains("DOCX", "bao-tu-word.docx");
        assertThat(texts(svg("lan", "ket-hon-may-anh"))).contains("PNG · 27 MB");
    }

    private static String svg(String persona, String paper) {
        var found = PERSONAS.get(new PersonaId(persona));
        return PICTURES.svg(found, found.find(new PaperId(paper)).orElseThrow());
    }

    private static BufferedImage picture(String persona, String paper) throws IOException {
        var found = PERSONAS.get(new PersonaId(persona));
        return read(PICTURES.png(found, found.find(new PaperId(paper)).orElseThrow(), Size.LARGE));
    }

    private static Stream<String> texts(String svg) {
        return TEXT.matcher(svg).results().map(found -> found.group(1));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// How many neighbours differ as ink and paper do, above the band of training words.
    private static long sharpEdges(BufferedImage picture) {
        var count = 0L;
        for (var y = 0; y < picture.getHeight() - 80; y++) {
            for (var x = 1; x < picture.getWidth(); x++) {
                count += Math.abs(green(picture, x, y) - green(picture, x - 1, y)) > 60 ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isPaper(BufferedImage picture, int x, int y) {
        return green(picture, x, y) > 240;
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xff;
    }
}
