package vn.camtay.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data is.
///
/// @param data the data directory: database, files, secrets, this machine's origin
/// @param databaseUrl a PostgreSQL connection URL, or nothing for SQLite in the data directory
@ConfigurationProperties("camtay")
public record StoreSettings(
        @DefaultValue("data") Path data, @Nullable String databaseUrl) {
    public StoreSettings {
        data = data.toAbsolutePath().normalize();
        databaseUrl = databaseUrl == null || databaseUrl.isBlank() ? null : databaseUrl;
    }
}
