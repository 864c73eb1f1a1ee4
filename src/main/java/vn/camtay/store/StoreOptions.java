package vn.camtay.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the data is, for commands: the same words for all of them.
public final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "THƯ-MỤC",
            defaultValue = "${CAMTAY_DATA:-data}",
            description = "Thư mục dữ liệu (biến CAMTAY_DATA, mặc định: data).")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${CAMTAY_DATABASE_URL}",
            description =
                    "Địa chỉ PostgreSQL (biến CAMTAY_DATABASE_URL); không có thì dùng SQLite trong thư mục dữ liệu.")
    private @Nullable String databaseUrl;

    /// As the running program would have them: the command line, then the environment, then `camtay.properties`.
    public StoreSettings settings() {
        var settings = new StoreSettings(data, databaseUrl);
        return settings.databaseUrl() == null
                ? new StoreSettings(
                        data,
                        SettingsFile.in(settings.data())
                                .find("camtay.database-url")
                                .orElse(null))
                : settings;
    }
}
