package vn.camtay.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.speech.Narration.Fit;

class NarrationTest {
    private static Scene says(String words) {
        return new Scene("", "", words, "");
    }

    private static Narration of(int syllables) {
        return new Narration(List.of(says("bà ".repeat(syllables))), new Rate(200));
    }

    @Test
    void thirty_to_sixty_seconds_pass() {
        assertThat(of(99).fit()).isEqualTo(new Fit.TooShort(Duration.ofMillis(29_700), 1));
        assertThat(of(100).fit()).isEqualTo(new Fit.Fits(Duration.ofSeconds(30)));
        assertThat(of(200).fit()).isEqualTo(new Fit.Fits(Duration.ofSeconds(60)));
        assertThat(of(210).fit()).isEqualTo(new Fit.TooLong(Duration.ofSeconds(63), 10));
    }

    @Test
    void a_reader_s_own_rate_comes_from_a_timed_text() {
        assertThat(Rate.measured("bà ".repeat(85), Duration.ofSeconds(30)).syllables())
                .isEqualTo(170);
        assertThat(Rate.measured("bà", Duration.ofMinutes(5)).syllables()).isEqualTo(60);
        assertThat(List.of(
                        Rate.loudspeaker().syllables(),
                        Rate.radio().syllables(),
                        Rate.video().syllables()))
                .containsExactly(170, 190, 210);
    }

    @Test
    void subtitles_follow_the_voice_without_gaps() {
        var narration = new Narration(
                List.of(
                        says("Bà con ơi, ngày 27/12 mình đi học ở nhà văn hóa ấp 1 Lộc Điền nhé, nhớ mang điện thoại."),
                        says("Hẹn gặp.")),
                new Rate(180));
        var subtitles = Subtitles.of(narration);
        assertThat(subtitles).startsWith("1\n00:00:00,000 --> ").contains("Hẹn gặp.");
        var times = subtitles.lines().filter(line -> line.contains(" --> ")).toList();
        for (var i = 1; i < times.size(); i++) {
            assertThat(times.get(i)).startsWith(times.get(i - 1).substring(17));
        }
        assertThat(subtitles.lines()).allMatch(line -> line.length() <= 40);
    }
}
