package vn.camtay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// `camtay.properties` of a data directory: what is set otherwise than usual on this machine, one a line.
public final class SettingsFile {
    public static final String NAME = "camtay.properties";

    private final Path file;
    private final Properties lines;

    private SettingsFile(Path file, Properties lines) {
        this.file = file;
        this.lines = lines;
    }

    /// Nothing is set where there is no file. Throws `StartRefused` when there is one that cannot be read.
    public static SettingsFile in(Path data) {
        var file = data.resolve(NAME);
        var lines = new Properties();
        if (!Files.exists(file)) {
            return new SettingsFile(file, lines);
        }
        try (var text = Files.newBufferedReader(file)) {
            lines.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    "Tệp cài đặt " + file
                            + " không đọc được: có thể mới ghi dở hoặc bị hỏng. Dữ liệu an toàn, chưa đổi gì.",
                    "Hãy mở tệp ấy bằng trình soạn thảo, sửa hoặc xóa dòng hỏng, lưu dạng UTF-8;"
                            + " hoặc chép lại từ bản sao lưu.",
                    e);
        }
        return new SettingsFile(file, lines);
    }

    /// What stands for a setting, by its name in either spelling: `camtay.database-url`, `camtay.databaseUrl`.
    public Optional<String> find(String name) {
        return names().stream()
                .filter(each -> plain(each).equals(plain(name)))
                .map(lines::getProperty)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    List<String> names() {
        return lines.stringPropertyNames().stream().sorted().toList();
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
