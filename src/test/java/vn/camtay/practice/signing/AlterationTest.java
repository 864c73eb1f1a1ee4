package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.Altered;
import vn.camtay.practice.signing.SignatureReading.Change;
import vn.camtay.practice.signing.SignatureReading.Valid;

/// Every kind of place in a signed file, changed: no changed file reads as valid.
class AlterationTest {
    private static final long SEED = 20260312;

    @TempDir
    static Path data;

    private static Signing signing;
    private static byte[] signed;
    private static SignedRange range;

    @BeforeAll
    static void sign() {
        signing = new Signing(new Certificates(Keys.of(data)));
        signed = signing.sign(Papers.birth(), CLERK, MOMENT);
        range = SignedRange.find(signed).ranges().getFirst();
        assertThat(signing.read(signed)).isInstanceOf(Valid.class);
    }

    @Test
    void a_changed_byte_of_the_paper_or_of_its_signed_revision_is_found() {
        var random = new Random(SEED);
        for (var i = 0; i < 400; i++) {
            var at = random.nextInt(signed.length);
            if (at < range.gap() || at >= range.after()) {
                refuses(flipped(at, 1 << random.nextInt(8)), "byte " + at);
            }
        }
    }

    @Test
    void what_was_changed_within_the_signed_part_is_told_by_its_revision() {
        var inPaper = indexOf("/Type /Page");
        assertThat(signing.read(flipped(inPaper + 1, 1))).isEqualTo(new Altered(Papers.AGENCY, new Change.Signed(2)));
    }

    /// All places, one bit each: certificates brought along, versions, attributes, the signature's own number,
    /// and the case of a letter, which no calculation would notice.
    @Test
    void a_changed_letter_of_the_signature_is_found() {
        var random = new Random(SEED);
        for (var at = range.gap(); at < range.after(); at += 1 + random.nextInt(5)) {
            refuses(flipped(at, 1 << random.nextInt(7)), "signature letter " + (at - range.gap()));
            if (Character.isLetter(signed[at])) {
                refuses(flipped(at, 0x20), "case of signature letter " + (at - range.gap()));
            }
        }
    }

    @Test
    void every_byte_that_no_signature_protects_is_found() throws IOException {
        var hex = range.hex();
        for (var certificate : new org.bouncycastle.cert.X509CertificateHolder[] {
            authority().issuing(), authority().root()
        }) {
            var text = java.util.HexFormat.of().formatHex(certificate.getEncoded());
            var from = hex.indexOf(text);
            assertThat(from).isPositive();
            for (var i = 8; i < text.length(); i += 61) {
                refuses(flipped(range.gap() + 1 + from + i, 1), "certificate letter " + i);
            }
        }
    }

    @Test
    void a_changed_range_is_found() {
        var from = indexOf("/ByteRange");
        for (var at = from; at < from + 40; at++) {
            for (var bit = 0; bit < 8; bit++) {
                refuses(flipped(at, 1 << bit), "range " + at);
            }
        }
    }

    @Test
    void anything_added_behind_is_found_and_named_as_the_next_revision() {
        for (var more : new String[] {"\n", " ", "%%EOF\n", "\u0000", "1 0 obj <<>> endobj\n%%EOF"}) {
            var bytes = more.getBytes(StandardCharsets.ISO_8859_1);
            var longer = Arrays.copyOf(signed, signed.length + bytes.length);
            System.arraycopy(bytes, 0, longer, signed.length, bytes.length);
            assertThat(signing.read(longer)).isEqualTo(new Altered(Papers.AGENCY, new Change.Added(3)));
        }
    }

    @Test
    void a_revision_that_hides_the_signed_page_is_found() throws IOException {
        try (var paper = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            paper.getPage(0).setRotation(90);
            paper.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            paper.saveIncremental(out);
            assertThat(signing.read(out.toByteArray())).isEqualTo(new Altered(Papers.AGENCY, new Change.Added(3)));
        }
    }

    @Test
    void a_second_signature_added_by_a_stranger_is_found() {
        var copy = new String(signed, StandardCharsets.ISO_8859_1);
        var twice = (copy + copy.substring(range.gap() - 200)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(signing.read(twice)).isInstanceOf(Altered.class);
    }

    @Test
    void a_file_cut_short_or_begun_late_is_never_valid() {
        for (var cut : new int[] {1, 2, 10, 500, signed.length / 2}) {
            refuses(Arrays.copyOf(signed, signed.length - cut), "cut " + cut);
            refuses(Arrays.copyOfRange(signed, cut, signed.length), "begun at " + cut);
        }
    }

    @Test
    void the_signature_of_one_paper_does_not_serve_another() {
        var other = signing.sign(Papers.declaration(), CLERK, MOMENT);
        var there = SignedRange.find(other).ranges().getFirst();
        assertThat(there.hex()).hasSameSizeAs(range.hex());
        System.arraycopy(signed, range.gap(), other, there.gap(), range.after() - range.gap());
        assertThat(signing.read(other)).isEqualTo(new Altered(Papers.AGENCY, new Change.Signed(2)));
    }

    @Test
    void the_specimen_shows_another_digit_and_reads_as_altered() throws IOException {
        var altered = AlteredCopy.of(signed, "27/02/2026");
        assertThat(altered).hasSameSizeAs(signed);
        assertThat(signing.read(altered)).isEqualTo(new Altered(Papers.AGENCY, new Change.Signed(2)));
        assertThat(textOf(signed)).contains("27/02/2026");
        assertThat(textOf(altered)).doesNotContain("27/02/2026").containsPattern("2\\d/0\\d/20\\d\\d");
    }

    private static TrainingAuthority authority() {
        return new Certificates(Keys.of(data)).authority();
    }

    private static void refuses(byte[] file, String what) {
        assertThat(signing.read(file)).as("%s, seed %d", what, SEED).isNotInstanceOf(Valid.class);
    }

    private static byte[] flipped(int at, int bits) {
        var copy = signed.clone();
        copy[at] ^= (byte) bits;
        return copy;
    }

    private static int indexOf(String text) {
        return new String(signed, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
