package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.NotSigned;
import vn.camtay.practice.signing.SignatureReading.Unreadable;
import vn.camtay.practice.signing.SignatureReading.Valid;
import vn.camtay.practice.signing.SignatureReading.Why;

/// Files that want to do harm: they are told by their bytes and never opened by a PDF reader.
@Timeout(60)
class HostilePapersTest {
    @TempDir
    Path data;

    private Signing signing;

    @BeforeEach
    void machine() {
        signing = new Signing(new Certificates(Keys.of(data)));
    }

    @Test
    void what_is_no_pdf_is_not_read() {
        assertThat(signing.read(new byte[0])).isEqualTo(new Unreadable(Why.EMPTY));
        assertThat(read("PK\u0003\u0004 a document of another kind")).isEqualTo(new Unreadable(Why.NOT_A_PDF));
        assertThat(signing.read(new byte[SignatureReader.LARGEST + 1])).isEqualTo(new Unreadable(Why.TOO_LARGE));
    }

    @Test
    void a_broken_pdf_without_a_signature_is_only_unsigned() {
        assertThat(read("%PDF-1.7\n1 0 obj << /Length 99999999999 >> stream")).isEqualTo(new NotSigned());
    }

    @Test
    void ranges_that_lead_nowhere_are_a_broken_signature() {
        for (var range : new String[] {
            "0 5 9 999999999", "0 999999999 999999999 999999999", "0 9 5 1", "0 0 0 0", "1 2 3 4", "0 -1 5 5", "0 5", ""
        }) {
            assertThat(read("%PDF-1.7\n/ByteRange [" + range + "] <00ff>"))
                    .as(range)
                    .isEqualTo(new Unreadable(Why.BROKEN_SIGNATURE));
        }
    }

    @Test
    void a_signature_of_nonsense_is_broken() {
        for (var hex : new String[] {"", "00", "30", "3080", "30820A", "30847FFFFFFF", "0500", "3003020101"}) {
            assertThat(withSignature(hex)).as(hex).isEqualTo(new Unreadable(Why.BROKEN_SIGNATURE));
        }
    }

    @Test
    void a_signature_nested_without_end_is_broken() {
        assertThat(withSignature("3080".repeat(14_000))).isEqualTo(new Unreadable(Why.BROKEN_SIGNATURE));
        assertThat(withSignature("2480".repeat(14_000))).isEqualTo(new Unreadable(Why.BROKEN_SIGNATURE));
    }

    @Test
    void ten_thousand_signatures_are_not_all_looked_at() {
        var one = "/ByteRange [0 9 11 20] ";
        assertThat(read("%PDF-1.7\n<>" + one.repeat(200_000))).isEqualTo(new Unreadable(Why.BROKEN_SIGNATURE));
    }

    @Test
    void spaces_without_end_do_not_keep_the_search_busy() {
        assertThat(read("%PDF-1.7\n/ByteRange [" + " ".repeat(5_000_000))).isInstanceOf(Unreadable.class);
        assertThat(read("%PDF-1.7\n" + "/Type ".repeat(900_000))).isEqualTo(new NotSigned());
    }

    @Test
    void a_signed_paper_shaken_at_random_never_fails_and_is_never_valid() {
        var signed = signing.sign(Papers.birth(), CLERK, MOMENT);
        var range = SignedRange.find(signed).ranges().getFirst();
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var shaken = signed.clone();
            for (var i = 0; i <= random.nextInt(20); i++) {
                var at = range.gap() - 300 + random.nextInt(range.after() - range.gap() + 600);
                shaken[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) "0123456789abcdef".charAt(i % 16);
            }
            if (!java.util.Arrays.equals(signed, shaken)) {
                assertThat(signing.read(shaken)).as("round %d", round).isNotInstanceOf(Valid.class);
            }
        }
    }

    private SignatureReading withSignature(String hex) {
        var head = "%%PDF-1.7\n/ByteRange [0 %09d %09d 5] /Contents ";
        var gap = head.formatted(0, 0).length();
        var after = gap + hex.length() + 2;
        var file = head.formatted(gap, after) + "<" + hex + ">" + "%%EOF";
        HexFormat.of().parseHex(hex);
        return read(file);
    }

    private SignatureReading read(String file) {
        return signing.read(file.getBytes(StandardCharsets.ISO_8859_1));
    }
}
