package vn.camtay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens our own sample programme on the morning of its first day. What was done stays for the next start on the same
/// shifted day; a demonstration of an earlier day is put aside, never mixed in.
@Command(name = "demo", description = "Mở chương trình mẫu vào sáng ngày học đầu tiên.")
final class DemoCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final LocalDateTime MORNING = LocalDateTime.of(2025, 12, 27, 7, 15);
    private static final String BEGUN = "demo-begun";

    @Mixin
    private final ServerSettings settings = new ServerSettings();

    @Option(names = "--fresh", description = "Bắt đầu lại từ đầu; bản chạy thử cũ được để sang một bên.")
    private boolean fresh;

    @Override
    public Integer call() {
        var home = Path.of(System.getProperty("camtay.home", "."));
        if (!settings.dataChosen()) {
            settings.data(home.resolve("demo-data"));
        }
        var startsAt = begin(settings.data(), Clock.system(ZONE));
        var properties = settings.properties();
        properties.put("camtay.demo", true);
        properties.put("camtay.demo-samples", home.resolve("samples").toString());
        properties.put("camtay.clock.starts-at", startsAt);
        return Server.run(properties);
    }

    /// The shifted time at which this start begins.
    private LocalDateTime begin(Path data, Clock machine) {
        try {
            var begun = begun(data);
            if (!fresh && begun.isPresent()) {
                var now = MORNING.plus(java.time.Duration.between(begun.get(), machine.instant()));
                if (now.toLocalDate().equals(LocalDate.from(MORNING))) {
                    return now;
                }
            }
            if (Files.exists(data)) {
                Files.move(data, data.resolveSibling(data.getFileName() + "-" + machine.millis()));
            }
            Files.createDirectories(data);
            Files.writeString(data.resolve(BEGUN), machine.instant().toString());
            return MORNING;
        } catch (IOException e) {
            throw new UncheckedIOException("Không chuẩn bị được thư mục chạy thử " + data, e);
        }
    }

    private static Optional<Instant> begun(Path data) throws IOException {
        var file = data.resolve(BEGUN);
        return Files.exists(file)
                ? Optional.of(Instant.parse(Files.readString(file).strip()))
                : Optional.empty();
    }
}
