package vn.camtay.store.care;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.camtay.store.SettingsFile;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.Stored;
import vn.camtay.store.care.Finding.Fine;
import vn.camtay.store.care.Finding.Problem;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.disk.LastWrite;

/// What a training day needs of a machine, each with what to do where it is missing. It changes nothing.
final class Doctor {
    static final int JAVA = 25;
    static final long ROOM = 1_000_000_000;

    private static final Duration APART = Duration.ofMinutes(5);
    private static final String FONT = "/fonts/Tinos-Regular.ttf";
    private static final String LETTERS = "ẠạẶặỄễỘộỢợỬửỰựỴỵĐđ₫";

    private final StoreSettings settings;
    private final Optional<Integer> port;
    private final Clock clock;

    /// @param port the port asked about; nothing for the one the program uses or would use
    Doctor(StoreSettings settings, Optional<Integer> port, Clock clock) {
        this.settings = settings;
        this.port = port;
        this.clock = clock;
    }

    List<Finding> findings() {
        var findings = new ArrayList<>(List.of(java(Runtime.version()), port(), room(), time(), fonts(), directory()));
        findings.addAll(database());
        return findings;
    }

    static Finding java(Runtime.Version version) {
        return version.feature() >= JAVA
                ? new Fine("Java " + version)
                : new Problem("Java " + version + " quá cũ", "Hãy cài JDK " + JAVA + " (Temurin).");
    }

    private Finding port() {
        var running = DataDirectory.portInUse(settings.data());
        if (running.isPresent()
                && port.map(asked -> asked == running.getAsInt()).orElse(true)) {
            return new Fine(
                    "Cổng " + running.getAsInt() + ": Cầm Tay đang chạy ở http://localhost:" + running.getAsInt());
        }
        return free(port.orElseGet(this::usualPort));
    }

    private int usualPort() {
        return SettingsFile.in(settings.data())
                .find("server.port")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(8080);
    }

    private static Finding free(int asked) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(asked));
            return new Fine("Cổng " + asked + " còn trống");
        } catch (IOException | IllegalArgumentException e) {
            var denied = String.valueOf(e.getMessage()).contains("Permission denied");
            var why = e instanceof IllegalArgumentException
                    ? "không có cổng nào mang số này"
                    : denied ? "tài khoản này không được mở cổng dưới 1024" : "đang có chương trình khác dùng";
            return new Problem(
                    "Cổng " + asked + " không dùng được: " + why,
                    "Hãy chạy Cầm Tay với cổng khác, chẳng hạn --port 8081"
                            + (denied ? "." : ", hoặc tắt chương trình đang dùng cổng này."));
        }
    }

    private Finding room() {
        var folder = existing(settings.data());
        try {
            return room(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return new Problem(
                    "Không xem được ổ đĩa: " + e.getMessage(), "Hãy kiểm tra ổ đĩa có thư mục " + folder + ".");
        }
    }

    static Finding room(long free) {
        var said = "Ổ đĩa còn " + free / 1_000_000 + " MB";
        return free >= ROOM
                ? new Fine(said)
                : new Problem(
                        said + ", ít hơn " + ROOM / 1_000_000 + " MB",
                        "Hãy dọn bớt ổ đĩa trước buổi tập huấn. Khi đầy, chương trình báo từng việc chưa lưu được;"
                                + " việc đã báo xong thì vẫn còn.");
    }

    private Finding time() {
        var now = clock.instant();
        var last = LastWrite.ahead(settings.data(), now);
        if (last.isPresent()) {
            return new Problem(
                    "Đồng hồ máy chỉ " + LastWrite.SHOWN.format(now) + ", trước lần ghi cuối cùng ("
                            + LastWrite.SHOWN.format(last.get()) + ")",
                    "Hãy chỉnh lại ngày giờ của máy rồi mới mở chương trình.");
        }
        return serverTime()
                .filter(theirs -> Duration.between(theirs, now).abs().compareTo(APART) > 0)
                .<Finding>map(theirs -> new Problem(
                        "Đồng hồ máy chỉ " + LastWrite.SHOWN.format(now) + ", máy chủ PostgreSQL chỉ "
                                + LastWrite.SHOWN.format(theirs),
                        "Hãy chỉnh lại ngày giờ của máy sai rồi mới mở chương trình."))
                .orElseGet(() -> new Fine("Đồng hồ: " + LastWrite.SHOWN.format(now) + " (giờ Việt Nam)"));
    }

    private Optional<Instant> serverTime() {
        var url = settings.databaseUrl();
        if (url == null) {
            return Optional.empty();
        }
        try (var reading = Reading.of(url)) {
            return reading.jdbc()
                    .sql("select current_timestamp as at")
                    .query((row, number) -> Stored.moment(row, "at"))
                    .optional();
        } catch (StartRefused e) {
            return Optional.empty(); // that it does not answer is told by its own check
        }
    }

    /// Papers carry their own font, so nothing need be installed for it; a copy of the program may be damaged.
    private static Finding fonts() {
        try (var file = Doctor.class.getResourceAsStream(FONT)) {
            if (file != null && canWrite(file)) {
                return new Fine("Phông chữ của giấy tờ có đủ chữ Việt");
            }
        } catch (IOException e) {
            // The same remedy.
        }
        return new Problem(
                "Phông chữ đi kèm chương trình bị thiếu hoặc hỏng nên không in được giấy tờ",
                "Hãy chép lại cả thư mục chương trình. Dữ liệu ở thư mục riêng nên không mất gì.");
    }

    private static boolean canWrite(InputStream file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var letters = font.getUnicodeCmapLookup();
            return LETTERS.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
        }
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
                        "Hãy sửa quyền của thư mục, bỏ khóa ghi của ổ đĩa, hoặc chọn thư mục khác bằng --data.");
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
