package vn.camtay.store.care;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.store.StartRefused;

/// The table of contents of a backup, the last thing written into it: without one a backup is not whole.
///
/// @param format how the backup is laid out; a later form has a higher number
/// @param made when the copy of the database began
/// @param files all files but this one
record Manifest(int format, Instant made, List<Entry> files) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;
    static final int LARGEST = 50_000_000;

    Manifest {
        files = List.copyOf(files);
    }

    /// @param name path inside the data directory with `/` between folders
    /// @param size in bytes
    /// @param sha256 in hexadecimal digits
    record Entry(String name, long size, String sha256) {
        Entry {
            var path = Path.of(name);
            if (name.isEmpty() || path.isAbsolute() || !path.equals(path.normalize()) || path.startsWith("..")) {
                throw new IllegalArgumentException("A name outside the data directory: " + name);
            }
        }
    }

    byte[] write() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /// Throws `StartRefused` when it is no manifest, or one of a newer program.
    static Manifest parse(byte[] text) {
        try {
            var manifest = JsonMapper.shared().readValue(text, Manifest.class);
            if (manifest.format() > FORMAT) {
                throw new StartRefused(
                        "Bản sao lưu này do một bản Cầm Tay mới hơn làm. Chưa đổi gì.",
                        "Hãy dùng bản Cầm Tay mới hơn.");
            }
            return manifest;
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new StartRefused(
                    "Mục lục của bản sao lưu không đọc được: tệp bị hỏng hoặc không phải bản sao lưu. Chưa đổi gì.",
                    "Hãy dùng một bản sao lưu khác.",
                    e);
        }
    }
}
