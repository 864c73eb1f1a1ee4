package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.Altered;
import vn.camtay.practice.signing.SignatureReading.NotOurs;
import vn.camtay.practice.signing.SignatureReading.NotSigned;
import vn.camtay.practice.signing.SignatureReading.Valid;
import vn.camtay.practice.signing.Specimens.Specimen;

class SpecimensTest {
    @TempDir
    Path data;

    private Signing signing;
    private Specimens specimens;

    @BeforeEach
    void machine() {
        var keys = Keys.of(data);
        signing = new Signing(new Certificates(keys));
        specimens = new Specimens(signing, keys);
    }

    @Test
    void only_reading_tells_the_four_apart() {
        assertThat(read(Specimen.SOUND)).isInstanceOf(Valid.class);
        assertThat(read(Specimen.ALTERED)).isInstanceOf(Altered.class);
        assertThat(read(Specimen.STRANGER)).isEqualTo(new NotOurs(Names.STRANGER, false));
        assertThat(read(Specimen.UNSIGNED)).isEqualTo(new NotSigned());
    }

    @Test
    void each_shows_the_box_and_what_it_is_not() throws java.io.IOException {
        for (var specimen : Specimen.values()) {
            try (var paper = Loader.loadPDF(specimens.pdf(specimen))) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(paper)).contains("(BẢN TẬP)", "dùng được ở bất cứ nơi nào");
                var form = paper.getDocumentCatalog().getAcroForm(null);
                assertThat(form == null).isEqualTo(specimen == Specimen.UNSIGNED);
            }
        }
    }

    private SignatureReading read(Specimen specimen) {
        return signing.read(specimens.pdf(specimen));
    }
}
