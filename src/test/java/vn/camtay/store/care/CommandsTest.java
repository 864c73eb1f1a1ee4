package vn.camtay.store.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import picocli.CommandLine;
import vn.camtay.store.Notes;
import vn.camtay.store.Origin;
import vn.camtay.store.SettingsFile;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StartTrouble;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

class CommandsTest {
    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_backup_is_made_and_put_back() {
        var store = withNotes();
        var file = folder.resolve("a.zip").toString();
        assertThat(run(new BackupCommand(), file, "--data", store.data().toString()))
                .isZero();
        assertThat(out.toString()).contains("Đã sao lưu", "dữ liệu cá nhân");
        var elsewhere = folder.resolve("khác").toString();
        assertThat(run(new RestoreCommand(), file, "--data", elsewhere)).isZero();
        assertThat(run(new RestoreCommand(), file, "--data", elsewhere)).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).contains("Chưa đổi gì", "→ ").doesNotContain("Exception");
        assertThat(run(new RestoreCommand(), file, "--replace", "--data", elsewhere))
                .isZero();
        assertThat(out.toString()).contains("Dữ liệu trước đó còn ở");
    }

    @Test
    void a_sound_directory_is_verified_line_by_line() {
        var store = withNotes();
        new StoredFiles(store.data()).keep(CONTENT);
        assertThat(run(new VerifyCommand(), "--data", store.data().toString())).isZero();
        assertThat(out.toString())
                .contains("tốt    Cơ sở dữ liệu", "tốt    Các tệp đã lưu")
                .doesNotContain("LỖI");
    }

    @Test
    void a_changed_file_and_a_row_without_its_parent_are_found() throws IOException {
        var store = withNotes();
        var hash = new StoredFiles(store.data()).keep(CONTENT).hex();
        Files.writeString(store.data().resolve("files/ba").resolve(hash), "xyz");
        store.close();
        var source = SqliteDatabase.source(store.data().resolve(DataDirectory.DATABASE), false);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = false");
            statement.execute("insert into shadow (id) values (404)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(run(new VerifyCommand(), "--data", store.data().toString())).isEqualTo(1);
        assertThat(out.toString()).contains("LỖI", hash, "bảng shadow", "camtay restore");
    }

    @Test
    void a_damaged_database_is_found() throws IOException {
        var store = withNotes();
        store.close();
        var file = store.data().resolve(DataDirectory.DATABASE);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rubbish = ByteBuffer.allocate(20_000);
            channel.write(rubbish, 4_096);
        }
        assertThatThrownBy(() -> SqliteDatabase.open(file))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("camtay restore"));
        assertThat(run(new VerifyCommand(), "--data", store.data().toString())).isEqualTo(1);
        assertThat(out.toString()).contains("LỖI    Cơ sở dữ liệu");
        assertThat(err.toString()).isEmpty();
        assertThat(run(
                        new BackupCommand(),
                        folder.resolve("a.zip").toString(),
                        "--data",
                        store.data().toString()))
                .isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString())
                .contains("Không mở được cơ sở dữ liệu", "camtay restore")
                .doesNotContain("vẫn an toàn");
    }

    @Test
    void a_database_that_lost_its_content_is_not_taken_for_a_new_office() throws IOException {
        var store = withNotes();
        store.close();
        var file = store.data().resolve(DataDirectory.DATABASE);
        assertThat(Origin.of(store.data(), new UUID(1, 1))).isNotNull();
        for (var lost :
                List.<ThrowingConsumer<Path>>of(path -> Files.write(path, new byte[0]), path -> Files.delete(path))) {
            lost.accept(file);
            assertThatThrownBy(() -> SqliteDatabase.open(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("mất hoặc rỗng");
        }
    }

    @Test
    void a_history_that_cannot_be_read_is_told_without_a_page_of_java() {
        var store = withNotes();
        store.write(() -> store.jdbc()
                .sql("update flyway_schema_history set installed_on = 'hỏng'")
                .update());
        assertThat(run(new VerifyCommand(), "--data", store.data().toString())).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).contains("dữ liệu vẫn nguyên", "→ ").doesNotContain("at org.");
    }

    @Test
    void a_file_that_is_no_database_is_found() throws IOException {
        Files.writeString(folder.resolve(DataDirectory.DATABASE), "đây không phải cơ sở dữ liệu".repeat(100));
        assertThat(run(new VerifyCommand(), "--data", folder.toString())).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString())
                .contains("Không mở được cơ sở dữ liệu", "camtay restore")
                .doesNotContain("Exception");
        assertThatThrownBy(() -> SqliteDatabase.open(folder.resolve(DataDirectory.DATABASE)))
                .isInstanceOf(StartRefused.class);
        assertThat(folder.resolve(DataDirectory.DATABASE)).content().startsWith("đây không phải");
    }

    @Test
    void an_empty_directory_has_nothing_to_verify() {
        assertThat(run(new VerifyCommand(), "--data", folder.toString())).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).contains("Không thấy cơ sở dữ liệu");
    }

    @Test
    void a_sound_machine_passes_before_and_after_the_first_start() {
        assertThat(run(
                        new DoctorCommand(),
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("mới").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Java 25", "sẽ được tạo", "Phông chữ của giấy tờ có đủ chữ Việt", "Đồng hồ", "Ổ đĩa còn");
        assertThat(folder.resolve("mới")).doesNotExist();
        assertThat(run(
                        new DoctorCommand(),
                        "--port",
                        "0",
                        "--data",
                        withNotes().data().toString()))
                .isZero();
    }

    @Test
    void a_port_in_use_is_told_with_its_remedy() throws IOException {
        try (var other = new ServerSocket(0)) {
            var port = String.valueOf(other.getLocalPort());
            assertThat(run(new DoctorCommand(), "--port", port, "--data", folder.toString()))
                    .isEqualTo(1);
            assertThat(out.toString())
                    .contains("LỖI    Cổng " + port, "đang có chương trình khác dùng", "--port", "không thay đổi gì")
                    .doesNotContain("Address");
        }
    }

    @Test
    void the_port_of_the_program_that_runs_is_told_and_no_other_taken_for_it() throws IOException {
        var data = withNotes().data();
        try (var other = new ServerSocket(0);
                var running = DataDirectory.open(data)) {
            running.reachedAt(at(18_080));
            assertThat(run(new DoctorCommand(), "--data", data.toString())).isZero();
            assertThat(out.toString()).contains("tốt    Cổng 18080: Cầm Tay đang chạy ở http://localhost:18080");
            var port = String.valueOf(other.getLocalPort());
            assertThat(run(new DoctorCommand(), "--port", port, "--data", data.toString()))
                    .isEqualTo(1);
            assertThat(out.toString()).contains("LỖI    Cổng " + port);
            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.remedy()).contains("http://localhost:18080"));
        }
        assertThat(data.resolve(DataDirectory.PORT)).doesNotExist();
    }

    @Test
    void the_port_set_for_this_machine_is_the_one_looked_at() throws IOException {
        try (var other = new ServerSocket(0)) {
            Files.writeString(folder.resolve(SettingsFile.NAME), "server.port = " + other.getLocalPort());
            assertThat(run(new DoctorCommand(), "--data", folder.toString())).isEqualTo(1);
            assertThat(out.toString()).contains("LỖI    Cổng " + other.getLocalPort());
        }
    }

    @Test
    void an_old_java_and_a_full_disk_are_told() {
        assertThat(Doctor.java(Runtime.Version.parse("21.0.4"))).asString().contains("21.0.4", "quá cũ", "JDK 25");
        assertThat(Doctor.java(Runtime.Version.parse("25.0.3+9-LTS"))).isInstanceOf(Finding.Fine.class);
        assertThat(Doctor.room(12_000_000)).asString().contains("còn 12 MB", "dọn bớt");
        assertThat(Doctor.room(Doctor.ROOM)).isInstanceOf(Finding.Fine.class);
    }

    @Test
    void a_settings_file_that_cannot_be_read_is_told() throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "camtay.public-address = http\\u12");
        assertThat(run(new DoctorCommand(), "--data", folder.toString())).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString())
                .contains("Tệp cài đặt", SettingsFile.NAME, "an toàn", "→ ")
                .doesNotContain("Exception");
    }

    @Test
    void the_database_named_in_the_settings_file_is_the_one_the_commands_mean() throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "camtay.databaseUrl=jdbc:postgresql://localhost:1/camtay");
        assertThat(run(new VerifyCommand(), "--data", folder.toString())).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).contains("Không kết nối được tới máy chủ PostgreSQL");
    }

    @Test
    void an_address_of_no_known_database_is_told() {
        assertThat(run(
                        new VerifyCommand(),
                        "--data",
                        folder.toString(),
                        "--database-url",
                        "postgres://nguoi:mat-khau@may/camtay"))
                .isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).contains("jdbc:postgresql:").doesNotContain("mat-khau");
    }

    @Test
    void only_the_answer_is_printed_by_a_command_of_the_program_itself() throws Exception {
        var data = withNotes().data();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.camtay.CamTay",
                        "doctor",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(printed.lines().filter(line -> !line.contains("sun.misc.Unsafe")))
                .isNotEmpty()
                .allMatch(line -> line.matches("(tốt|LỖI)    .+|       → .+|Khám máy .+"));
    }

    @Test
    void a_clock_behind_the_last_write_is_told() throws IOException {
        var store = withNotes();
        store.close();
        var written = Instant.parse("2025-11-11T00:30:00Z");
        Files.setLastModifiedTime(store.data().resolve(DataDirectory.DATABASE), FileTime.from(written));
        var settings = new StoreSettings(store.data(), null);
        var early = Clock.fixed(Instant.parse("2009-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(new Doctor(settings, Optional.of(0), early).findings())
                .filteredOn(Finding.Problem.class::isInstance)
                .singleElement()
                .asString()
                .contains("Đồng hồ máy chỉ 07:00 ngày 01/01/2009", "07:30 ngày 11/11/2025");
        var right = Clock.fixed(written.plusSeconds(60), ZoneOffset.UTC);
        assertThat(new Doctor(settings, Optional.of(0), right).findings()).allMatch(Finding.Fine.class::isInstance);
    }

    @Test
    void a_directory_that_cannot_be_written_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "tệp");
        assertThat(run(new DoctorCommand(), "--port", "0", "--data", file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("LỖI    Không ghi được");
    }

    @Test
    void a_server_that_does_not_answer_is_told_and_nothing_is_written() {
        var url = "jdbc:postgresql://localhost:1/camtay";
        var file = folder.resolve("a.zip").toString();
        assertThat(run(new BackupCommand(), file, "--data", folder.toString(), "--database-url", url))
                .isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString())
                .contains("Không kết nối được tới máy chủ PostgreSQL", "an toàn", "→ ")
                .doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    private static WebServerInitializedEvent at(int port) {
        return new WebServerInitializedEvent(new WebServer() {
            @Override
            public void start() {}

            @Override
            public void stop() {}

            @Override
            public int getPort() {
                return port;
            }
        }) {
            @Override
            public WebServerApplicationContext getApplicationContext() {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static TestStore withNotes() {
        var store = TestDatabase.SQLITE.fresh();
        var notes = Notes.in(store.database());
        notes.create();
        notes.addUpTo(200);
        return store;
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler(new StartTrouble())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
