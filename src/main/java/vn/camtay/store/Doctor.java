package vn.camtay.store;

import java.awt.Font;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.store.Finding.Fine;
import vn.camtay.store.Finding.Problem;

/// What a training day needs of a machine, each with what to do where it is missing. It changes nothing.
final class Doctor {
    static final int JAVA = 25;
    static final long ROOM = 1_000_000_000;
    private static final String LETTERS = "ẠạẶặỄễỘộỢợỬửỰựỴỵĐđ₫";
    static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final StoreSettings settings;
    private final int port;
    private final Clock clock;

    Doctor(StoreSettings settings, int port, Clock clock) {
        this.settings = settings;
        this.port = port;
        this.clock = clock;
    }

    List<Finding> findings() {
        var findings = new ArrayList<>(List.of(java(), port(), room(), time(), fonts(), directory()));
        findings.addAll(database());
        return findings;
    }

    private static Finding java() {
        var version = Runtime.version();
        return version.feature() >= JAVA
                ? new Fine("Java " + version)
                : new Problem("Java " + version + " quá cũ", "Hãy cài JDK " + JAVA + " (Temurin).");
    }

    private Finding port() {
        if (DataDirectory.isInUse(settings.data())) {
            return new Fine("Cổng " + port + ": chương trình đang chạy trên thư mục dữ liệu này");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return new Fine("Cổng " + port + " còn trống");
        } catch (IOException | IllegalArgumentException e) {
            return new Problem(
                    "Cổng " + port + " không dùng được: " + e.getMessage(),
                    "Hãy tắt chương trình đang dùng cổng này, hoặc chạy Cầm Tay với cổng khác bằng --port.");
        }
    }

    private Finding room() {
        var folder = existing(settings.data());
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            var said = "Ổ đĩa còn " + free / 1_000_000 + " MB";
            return free >= ROOM
                    ? new Fine(said)
                    : new Problem(
                            said, "Hãy dọn ổ đĩa để còn ít nhất " + ROOM / 1_000_000 + " MB trước buổi tập huấn.");
        } catch (IOException e) {
            return new Problem(
                    "Không xem được ổ đĩa: " + e.getMessage(), "Hãy kiểm tra ổ đĩa có thư mục " + folder + ".");
        }
    }

    /// A laptop with an empty battery wakes up years ago; what was written last tells.
    private Finding time() {
        var now = clock.instant();
        var last = lastWritten();
        if (last.isPresent() && now.isBefore(last.get().minus(Duration.ofHours(1)))) {
            return new Problem(
                    "Đồng hồ máy chỉ " + SHOWN.format(now) + ", trước lần ghi cuối cùng (" + SHOWN.format(last.get())
                            + ")",
                    "Hãy chỉnh lại ngày giờ của máy rồi mới mở chương trình.");
        }
        return new Fine("Đồng hồ: " + SHOWN.format(now) + " (giờ Việt Nam)");
    }

    private Optional<Instant> lastWritten() {
        return Stream.of("", "-wal")
                .map(end -> settings.data().resolve(DataDirectory.DATABASE + end))
                .filter(Files::exists)
                .map(Doctor::lastModified)
                .max(Instant::compareTo);
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MIN; // it went away just now, so it tells nothing
        }
    }

    private static Finding fonts() {
        try {
            if (new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(LETTERS) < 0) {
                return new Fine("Phông chữ có đủ chữ Việt");
            }
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java without fontconfig has no fonts at all: the same remedy.
        }
        return new Problem(
                "Máy thiếu phông chữ có đủ chữ Việt",
                "Debian, Ubuntu: sudo apt-get install fontconfig fonts-dejavu-core");
    }

    private Finding directory() {
        var data = settings.data();
        if (DataDirectory.isInUse(data)) {
            return new Fine("Thư mục dữ liệu " + data + " đang được chương trình dùng");
        }
        var folder = existing(data);
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? new Fine("Thư mục dữ liệu " + data + (Files.exists(data) ? "" : " (sẽ được tạo)"))
                : new Problem(
                        "Không ghi được vào " + folder,
                        "Hãy sửa quyền của thư mục hoặc chọn thư mục khác bằng --data.");
    }

    private List<Finding> database() {
        if (settings.databaseUrl() == null && !Files.exists(settings.data().resolve(DataDirectory.DATABASE))) {
            return List.of(new Fine("Cơ sở dữ liệu: chưa có, sẽ được tạo khi mở chương trình"));
        }
        try {
            return VerifyCommand.findings(settings);
        } catch (StartRefused e) {
            return List.of(new Problem(String.valueOf(e.getMessage()), e.remedy()));
        }
    }

    private static Path existing(Path path) {
        var folder = path;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
