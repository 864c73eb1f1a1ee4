package vn.camtay.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.store.StartRefused;

/// When the data was written last. A laptop with an empty battery wakes up years ago, and what it wrote then would look
/// older than what was there before: this tells.
public final class LastWrite {
    /// How moments are shown by commands.
    public static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /// How far behind a clock may be before somebody is told; two machines' clocks differ by seconds.
    private static final Duration LEEWAY = Duration.ofHours(1);

    private LastWrite() {}

    static Optional<Instant> in(Path data) {
        return Stream.of("", "-wal")
                .map(end -> data.resolve(DataDirectory.DATABASE + end))
                .filter(Files::exists)
                .map(LastWrite::lastModified)
                .max(Instant::compareTo);
    }

    public static Optional<Instant> ahead(Path data, Instant now) {
        return in(data).filter(last -> now.isBefore(last.minus(LEEWAY)));
    }

    /// Throws `StartRefused` when the clock is behind what was written.
    public static void refuseIfAhead(Path data, Instant now) {
        ahead(data, now).ifPresent(last -> {
            throw new StartRefused(
                    "Đồng hồ máy chỉ " + SHOWN.format(now) + ", trước lần ghi cuối cùng (" + SHOWN.format(last)
                            + "). Dữ liệu an toàn, chưa đổi gì.",
                    "Hãy chỉnh lại ngày giờ của máy rồi mở lại. Nếu giờ của máy bây giờ mới đúng (hôm trước sai), hãy thêm"
                            + " --clock-is-right.");
        });
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MIN; // it went away just now, so it tells nothing
        }
    }
}
