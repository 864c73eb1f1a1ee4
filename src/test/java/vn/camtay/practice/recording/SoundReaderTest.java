package vn.camtay.practice.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundReaderTest {
    private static final List<byte[]> GOOD = List.of(Sounds.wav(9), Sounds.opus(9), Sounds.mp3(9), Sounds.m4a(9));

    @Test
    void each_kind_is_known_by_its_content_and_tells_its_length() {
        assertThat(SoundReader.read(Sounds.wav(9))).contains(sound(Sound.Format.WAV, 9000));
        assertThat(SoundReader.read(Sounds.opus(12))).contains(sound(Sound.Format.OGG, 12_000));
        assertThat(SoundReader.read(Sounds.mp3(12))).contains(sound(Sound.Format.MP3, 12_000));
        assertThat(SoundReader.read(Sounds.m4a(30))).contains(sound(Sound.Format.M4A, 30_000));
    }

    @Test
    void a_label_before_and_after_the_frames_is_skipped() {
        var label = Sounds.join(Sounds.bytes("ID3\3\0\0\0\0\0\12"), new byte[10]);
        var tag = Sounds.join(Sounds.bytes("TAG"), new byte[125]);
        assertThat(SoundReader.read(Sounds.join(label, Sounds.mp3(12), tag))).contains(sound(Sound.Format.MP3, 12_000));
    }

    @Test
    void one_cut_off_is_no_sound() {
        for (var file : GOOD) {
            assertThat(SoundReader.read(Arrays.copyOf(file, file.length - 3))).isEmpty();
        }
    }

    @Test
    void something_hung_behind_the_frames_or_pages_is_not_let_through() {
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(SoundReader.read(Sounds.join(Sounds.mp3(9), page))).isEmpty();
        assertThat(SoundReader.read(Sounds.join(Sounds.opus(9), page))).isEmpty();
    }

    @Test
    void a_film_is_no_recording() {
        assertThat(SoundReader.read(Sounds.m4a(9, "vide"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "<html><script>x</script>",
                "%PDF-1.7",
                "PK\3\4",
                "MZ",
                "OggS",
                "RIFF....WAVE",
                "....ftyp",
                "ID3",
                "\u00ff\u00fb"
            })
    void anything_else_is_no_sound(String beginning) {
        assertThat(SoundReader.read(Sounds.bytes(beginning))).isEmpty();
        assertThat(SoundReader.read(Sounds.join(Sounds.bytes(beginning), new byte[4000])))
                .isEmpty();
    }

    /// Ends, and ends without an exception, on whatever is made of a good file; the seed is in the message.
    @Test
    void damaged_files_are_read_to_an_answer() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++) {
            var file = GOOD.get(random.nextInt(GOOD.size())).clone();
            for (var change = random.nextInt(1, 6); change > 0; change--) {
                file[random.nextInt(Math.min(file.length, 200))] = (byte) random.nextInt();
            }
            var read = SoundReader.read(file);
            assertThat(read.map(Sound::lasts).orElse(Duration.ofMillis(1)))
                    .as("seed " + seed + " round " + round)
                    .isPositive();
        }
    }

    private static Sound sound(Sound.Format format, long millis) {
        return new Sound(format, Duration.ofMillis(millis));
    }
}
