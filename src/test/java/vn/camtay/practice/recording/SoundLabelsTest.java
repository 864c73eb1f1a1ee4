package vn.camtay.practice.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.recording.Sound.Format;

/// What a phone writes beside a sound leaves with nobody.
class SoundLabelsTest {
    private static final String WHO = "ARTIST=Thi Sa Ret 0900000123";

    @Test
    void author_and_place_are_gone_and_the_sound_is_the_same() {
        var files = Map.of(
                Format.M4A, Sounds.m4aWithLabels(9, WHO),
                Format.WAV, Sounds.wavWithLabels(9, WHO),
                Format.OGG, Sounds.opusWithLabels(9, WHO),
                Format.MP3, Sounds.join(label(WHO), Sounds.mp3(9), tag(WHO)));
        files.forEach((format, file) -> {
            var sound = SoundReader.read(file);
            assertThat(sound).map(Sound::format).contains(format);
            assertThat(text(file)).contains("Thi Sa Ret");
            var kept = SoundLabels.takenOff(file, format).orElseThrow();
            assertThat(text(kept)).doesNotContain("Thi Sa Ret", "0900000123", "+11.78");
            assertThat(SoundReader.read(kept)).isEqualTo(sound);
        });
    }

    @Test
    void an_index_of_places_in_the_file_stays_right() {
        var file = Sounds.m4aWithLabels(9, WHO);
        var kept = SoundLabels.takenOff(file, Format.M4A).orElseThrow();
        assertThat(kept).hasSameSizeAs(file);
        assertThat(text(kept).indexOf("mdat")).isEqualTo(text(file).indexOf("mdat"));
    }

    @Test
    void one_without_labels_stays_as_it_was() {
        assertThat(SoundLabels.takenOff(Sounds.m4a(9), Format.M4A)).contains(Sounds.m4a(9));
        assertThat(SoundLabels.takenOff(Sounds.wav(9), Format.WAV)).contains(Sounds.wav(9));
        assertThat(SoundLabels.takenOff(Sounds.mp3(9), Format.MP3)).contains(Sounds.mp3(9));
    }

    /// The sum of a page as RFC 3533 defines it, of one that a program wrote.
    @Test
    void a_page_that_was_changed_has_its_sum_again() {
        var kept =
                SoundLabels.takenOff(Sounds.opusWithLabels(2, WHO), Format.OGG).orElseThrow();
        var again = SoundLabels.takenOff(kept, Format.OGG).orElseThrow();
        assertThat(again).isEqualTo(kept);
        var second = text(kept).indexOf("OggS", 4);
        assertThat(Arrays.copyOfRange(kept, second + 22, second + 26)).isNotEqualTo(new byte[4]);
    }

    private static byte[] label(String said) {
        return Sounds.join(Sounds.bytes("ID3\3\0\0\0\0\0"), new byte[] {(byte) said.length()}, Sounds.bytes(said));
    }

    private static byte[] tag(String said) {
        return Arrays.copyOf(Sounds.bytes("TAG" + said), 128);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
