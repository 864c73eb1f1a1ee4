package vn.camtay.access;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this machine is reached and what that allows.
///
/// @param tls certificate and key of this machine, PEM files; none for plain http
/// @param behindProxy whether a trusted proxy stands in front and tells who really asked
/// @param proxies addresses of that proxy, a regular expression; others' word is not taken
/// @param demo whether sign-in links may be handed out by role; never on real data
@ConfigurationProperties("camtay")
public record AccessSettings(
        @Nullable Tls tls,
        @DefaultValue("false") boolean behindProxy,
        @DefaultValue("127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1") String proxies,
        @DefaultValue("false") boolean demo) {

    /// Both files or none.
    public record Tls(Path certificate, Path key) {}

    public Optional<Tls> findTls() {
        return Optional.ofNullable(tls);
    }
}
