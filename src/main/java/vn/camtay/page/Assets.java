package vn.camtay.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Addresses of style, script, font and picture files with their content's hash, so that phones keep them for ever.
@Component
final class Assets {
    static final String PATH = "/a/";
    private static final Map<String, String> LIBRARIES = Map.of(
            "bootstrap.css", "META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /// The address of an asset by its short name ("camtay.css", "bootstrap.css"), for example `/a/3f2a…/camtay.css`.
    String address(String name) {
        return addresses.computeIfAbsent(name, known -> PATH + hash(resource(known)) + "/" + known);
    }

    /// The file behind a name; it may not exist.
    static ClassPathResource resource(String name) {
        return new ClassPathResource(LIBRARIES.getOrDefault(name, "static/assets/" + name));
    }

    private static String hash(ClassPathResource resource) {
        try (var in = resource.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
