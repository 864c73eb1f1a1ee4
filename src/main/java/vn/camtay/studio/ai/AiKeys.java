package vn.camtay.studio.ai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.StoreSettings;

/// The keys of AI services, in a file of the data directory that only its owner may read, or in the environment. A key
/// goes only to the machine it was given for, and no page ever shows one.
@Component
class AiKeys {
    static final String FILE = "ai.keys";
    static final String VARIABLE = "CAMTAY_AI_KEY";
    static final String VARIABLE_FOR = "CAMTAY_AI_KEY_FOR";

    private final Path file;
    private final Optional<Given> given;

    /// A key of the environment, and the address whose machine it is for.
    record Given(String key, String address) {
        boolean isFor(AiSettings settings) {
            return AiSettings.home(address).equals(settings.home());
        }
    }

    @Autowired
    AiKeys(StoreSettings store) {
        this(store.data(), given(System.getenv(VARIABLE), System.getenv(VARIABLE_FOR)));
    }

    AiKeys(Path data, Optional<Given> given) {
        this.file = data.resolve(FILE);
        this.given = given;
    }

    private static Optional<Given> given(@Nullable String key, @Nullable String address) {
        return key == null || key.isBlank() || address == null
                ? Optional.empty()
                : Optional.of(new Given(key, address));
    }

    /// That there is a key, and since when; never which.
    sealed interface Known {
        record None() implements Known {}

        record Since(Instant at) implements Known {}

        record InEnvironment() implements Known {}
    }

    private record Line(String commune, String home, Instant at, String key) {
        static Optional<Line> read(String line) {
            var cells = line.split("\t", -1);
            return cells.length == 4
                    ? Optional.of(new Line(cells[0], cells[1], Instant.parse(cells[2]), cells[3]))
                    : Optional.empty();
        }

        String written() {
            return String.join("\t", commune, home, at.toString(), key);
        }
    }

    synchronized Known known(CommuneCode commune, AiSettings settings) {
        if (given.filter(one -> one.isFor(settings)).isPresent()) {
            return new Known.InEnvironment();
        }
        return line(commune, settings)
                .<Known>map(line -> new Known.Since(line.at()))
                .orElseGet(Known.None::new);
    }

    synchronized Optional<String> find(CommuneCode commune, AiSettings settings) {
        return given.filter(one -> one.isFor(settings))
                .map(Given::key)
                .or(() -> line(commune, settings).map(Line::key));
    }

    /// The key of a commune for the machine of these settings, in place of any other.
    synchronized void keep(CommuneCode commune, AiSettings settings, String key, Instant at) {
        var lines = others(commune);
        lines.add(new Line(commune.value(), settings.home(), at, key));
        write(lines);
    }

    synchronized void drop(CommuneCode commune) {
        if (Files.exists(file)) {
            write(others(commune));
        }
    }

    private Optional<Line> line(CommuneCode commune, AiSettings settings) {
        return lines().stream()
                .filter(line ->
                        line.commune().equals(commune.value()) && line.home().equals(settings.home()))
                .findFirst();
    }

    private List<Line> others(CommuneCode commune) {
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.commune().equals(commune.value()));
        return lines;
    }

    private List<Line> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> Line.read(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + FILE, e);
        }
    }

    private void write(List<Line> lines) {
        try {
            var aside = Files.createTempFile(file.getParent(), FILE + ".part-", null, ownerOnly());
            try {
                var text = String.join("\n", lines.stream().map(Line::written).toList()) + "\n";
                Files.writeString(aside, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Not saved: " + FILE, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
