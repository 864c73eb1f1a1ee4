package vn.camtay.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.disk.Durable;

/// Which machine a fact comes from. Made at the first start on a data directory, kept in it, the same from then on.
///
/// Two machines must never share one: their audit chains would fork. So a copied disk gets a new origin at its next
/// start:
/// the file remembers the machine and the file it was written as, and either differs in a copy. When in doubt it is
/// new,
/// which costs nothing but a second name for one machine. See docs/decisions/origin.md.
public record Origin(UUID id) {
    public static final String FILE = "origin";

    public static Origin of(Path data, UUID fresh) {
        var file = data.resolve(FILE);
        try {
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                if (lines.size() == 2 && lines.getLast().equals(place(file))) {
                    return new Origin(UUID.fromString(lines.getFirst()));
                }
            }
            write(file, fresh);
            return new Origin(fresh);
        } catch (IOException e) {
            throw DataDirectory.unwritable(data, e);
        }
    }

    /// The place can only be told once the file is there, so it is written aside, told, and renamed, which keeps it.
    private static void write(Path file, UUID id) throws IOException {
        var aside = file.resolveSibling(FILE + ".part-" + id);
        Files.createFile(aside);
        Files.writeString(aside, id + "\n" + place(aside) + "\n");
        Durable.force(aside);
        Durable.rename(aside, file);
    }

    private static String place(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        var key = attributes.fileKey();
        var text = machine() + "|" + (key == null ? attributes.creationTime() : key);
        return FileHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String machine() throws IOException {
        var id = Path.of("/etc/machine-id");
        return Files.isReadable(id)
                ? Files.readString(id).strip()
                : InetAddress.getLocalHost().getHostName();
    }
}
