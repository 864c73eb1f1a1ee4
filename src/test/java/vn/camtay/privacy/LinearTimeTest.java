package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Eight times the text is some eight times the work, never sixty-four times, on texts made to defeat scanners. Work is
/// the processor's time of this thread, so that a busy machine changes nothing.
class LinearTimeTest {
    private static final int SMALL = 40_000;
    private static final int TIMES = 8;
    /// A quadratic scanner would take 64 times as long.
    private static final int GENEROUS = 30;

    private final Detector detector = Detector.ours();

    static Stream<String> meanTexts() {
        return Stream.of(
                "1 ",
                "12 ",
                "0900 ",
                "1.",
                "1-",
                "09",
                "a",
                "a.",
                "a@",
                "a.a@a.",
                "@",
                "A ",
                "An ",
                "NGUYỄN ",
                "nguyễn văn ",
                "ông ",
                "số ",
                "số 1 ",
                "ấp 1, ",
                "mật khẩu ",
                "mật khẩu: ",
                "mã OTP ",
                "sinh ",
                "(",
                "[",
                "\"",
                "http://",
                "a/",
                "đ/c ",
                "\u0301",
                "\u200b",
                "1\u200b",
                "khuyết tật nặng ",
                "dân tộc ",
                "MẬT ",
                "11.11111, ",
                "93B1-",
                "A1",
                "…",
                "Nguyễn Văn An, ",
                "tổ 1 ấp 2 ",
                "C1234567 ",
                "x'");
    }

    @ParameterizedTest
    @MethodSource("meanTexts")
    void work_grows_with_the_text(String piece) {
        work(piece.repeat(SMALL / piece.length()));
        var small = least(piece.repeat(SMALL / piece.length()));
        var large = least(piece.repeat(SMALL * TIMES / piece.length()));
        assertThat(large).as("work on %s", piece).isLessThan(small * GENEROUS + 50_000_000);
    }

    @Test
    void brackets_without_end_are_restored_in_linear_work() {
        var masks = new Masks();
        var open = "[".repeat(2_000_000);
        assertThat(masks.restore(open)).isEqualTo(open);
        assertThat(masks.mask(open, java.util.List.of()).text()).isEqualTo(open);
    }

    private long least(String text) {
        return Math.min(work(text), Math.min(work(text), work(text)));
    }

    private long work(String text) {
        var thread = ManagementFactory.getThreadMXBean();
        var start = thread.getCurrentThreadCpuTime();
        detector.scan(text);
        return thread.getCurrentThreadCpuTime() - start;
    }
}
