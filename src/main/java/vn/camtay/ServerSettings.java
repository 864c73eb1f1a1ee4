package vn.camtay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.camtay.store.SettingsFile;

/// What differs between an office and a hall, from the command line; more can stand in `camtay.properties` in the data
/// directory.
final class ServerSettings {
    @Option(names = "--port", description = "Cổng, thường là 8080.")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            description = "Chỉ nghe ở địa chỉ này; 127.0.0.1 là chỉ máy này. Thường là 0.0.0.0: cả mạng của lớp.")
    private @Nullable String address;

    @Option(names = "--data", description = "Thư mục dữ liệu; thường là data cạnh chương trình, hoặc CAMTAY_DATA.")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            description = "Địa chỉ PostgreSQL; không có thì dùng SQLite trong thư mục dữ liệu.")
    private @Nullable String databaseUrl;

    @Option(
            names = "--clock-is-right",
            description = "Giờ của máy bây giờ là đúng, dù dữ liệu được ghi lần cuối ở một giờ muộn hơn.")
    private boolean clockIsRight;

    @Option(names = "--new-key", description = "Tạo khóa bí mật mới khi khóa cũ đã mất hẳn; thẻ đã phát phải phát lại.")
    private boolean newKey;

    Path data() {
        var chosen = data == null ? Path.of(System.getenv().getOrDefault("CAMTAY_DATA", "data")) : data;
        return chosen.toAbsolutePath().normalize();
    }

    boolean dataChosen() {
        return data != null;
    }

    void data(Path other) {
        data = other;
    }

    /// Only what was said here: the rest is for `camtay.properties`. Throws `StartRefused` when that cannot be read.
    Map<String, Object> properties() {
        SettingsFile.in(data());
        var properties = new HashMap<String, Object>();
        putIfSaid(properties, "server.port", port);
        putIfSaid(properties, "server.address", address);
        putIfSaid(properties, "camtay.database-url", databaseUrl);
        putIfSaid(properties, "camtay.clock-is-right", clockIsRight ? true : null);
        putIfSaid(properties, "camtay.new-key", newKey ? true : null);
        properties.put("camtay.data", data().toString());
        properties.put(
                "spring.config.additional-location",
                "optional:" + data().resolve(SettingsFile.NAME).toUri());
        return properties;
    }

    private static void putIfSaid(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
