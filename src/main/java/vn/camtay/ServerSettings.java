package vn.camtay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What differs between an office and a hall, from the command line; more can stand in `camtay.properties` in the data
/// directory.
final class ServerSettings {
    @Option(names = "--port", defaultValue = "8080", description = "Cổng, thường là ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "0.0.0.0",
            description =
                    "Chỉ nghe ở địa chỉ này; 127.0.0.1 là chỉ máy này. Thường là ${DEFAULT-VALUE}: cả mạng của lớp.")
    private String address = "0.0.0.0";

    @Option(names = "--data", description = "Thư mục dữ liệu; thường là data cạnh chương trình, hoặc CAMTAY_DATA.")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            description = "Địa chỉ PostgreSQL; không có thì dùng SQLite trong thư mục dữ liệu.")
    private @Nullable String databaseUrl;

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

    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("server.address", address);
        properties.put("camtay.data", data().toString());
        properties.put(
                "spring.config.additional-location",
                "optional:" + data().resolve("camtay.properties").toUri());
        if (databaseUrl != null) {
            properties.put("camtay.database-url", databaseUrl);
        }
        return properties;
    }
}
