package vn.camtay.store.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.FileHash;
import vn.camtay.store.Notes;
import vn.camtay.store.Origin;
import vn.camtay.store.Removals;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

class BackupTest {
    private static final Instant NOW = Instant.parse("2025-11-11T00:30:00Z");
    private static final byte[] PICTURE = "một tấm ảnh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final TestStore store = TestDatabase.SQLITE.fresh();
    private final Notes notes = Notes.in(store.database());
    private Path backup = Path.of("");
    private Path elsewhere = Path.of("");

    @BeforeEach
    void some_data() {
        backup = folder.resolve("sao-luu.zip");
        elsewhere = folder.resolve("máy khác");
        notes.create();
        notes.addUpTo(100);
    }

    @Test
    void a_backup_taken_while_people_write_has_all_that_was_acknowledged_before_it_began() throws Exception {
        var stop = new AtomicBoolean();
        var next = new AtomicLong(1_000);
        var acknowledged = new ConcurrentSkipListSet<Long>();
        var writers = IntStream.range(0, 8)
                .mapToObj(number -> Thread.ofPlatform().start(() -> {
                    while (!stop.get()) {
                        var id = next.getAndIncrement();
                        notes.add(id);
                        acknowledged.add(id);
                    }
                }))
                .toList();
        while (acknowledged.size() < 50) {
            Thread.onSpinWait();
        }
        var before = new TreeSet<>(acknowledged);
        Backup.make(at(store.data()), backup, NOW);
        stop.set(true);
        for (var writer : writers) {
            writer.join();
        }

        Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW);
        try (var database = SqliteDatabase.open(elsewhere.resolve(DataDirectory.DATABASE))) {
            var restored = Notes.in(database);
            assertThat(restored.ids()).containsAll(before).hasSizeGreaterThanOrEqualTo(100 + before.size());
            assertThat(restored.shadows()).isEqualTo(restored.ids());
        }
        assertThat(acknowledged.last()).isGreaterThan(before.last());
    }

    @Test
    void files_and_secrets_come_along_and_the_origin_does_not() throws IOException {
        var picture = new StoredFiles(store.data()).keep(PICTURE);
        Files.createDirectories(store.data().resolve("secrets"));
        Files.writeString(store.data().resolve("secrets/session.key"), "0900000001");
        Files.writeString(store.data().resolve("hôm-qua.zip"), "một bản sao lưu cũ");
        var old = Origin.of(store.data(), UUID.randomUUID());
        Backup.make(at(store.data()), backup, NOW);
        Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW);

        assertThat(new StoredFiles(elsewhere).get(picture)).isEqualTo(PICTURE);
        assertThat(elsewhere.resolve("secrets/session.key")).hasContent("0900000001");
        assertThat(elsewhere.resolve("hôm-qua.zip")).doesNotExist();
        assertThat(Origin.of(elsewhere, UUID.randomUUID())).isNotEqualTo(old);
        assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(elsewhere.resolve("secrets/session.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(elsewhere)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void nothing_is_left_beside_a_backup_and_an_older_one_is_never_overwritten() throws IOException {
        Backup.make(at(store.data()), backup, NOW);
        var first = Files.readAllBytes(backup);
        notes.add(101);
        assertThatThrownBy(() -> Backup.make(at(store.data()), backup, NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("không ghi đè");
        assertThat(backup).hasBinaryContent(first);
        assertThat(folder).isDirectoryContaining("glob:**.zip");
        assertThat(names(folder)).containsExactly("sao-luu.zip");
    }

    @Test
    void a_backup_that_cannot_be_written_says_so_and_leaves_nothing() {
        assertThatThrownBy(() ->
                        Backup.make(at(store.data()), folder.resolve("không có").resolve("a.zip"), NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vẫn an toàn");
        assertThatThrownBy(() -> Backup.make(at(folder), backup, NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Không thấy cơ sở dữ liệu");
        assertThat(backup).doesNotExist();
    }

    @Test
    void data_that_is_there_is_not_touched_unless_wished_and_then_kept_aside() throws IOException {
        Backup.make(at(store.data()), backup, NOW);
        notes.add(101);
        var data = store.data();
        store.close();
        assertThatThrownBy(() -> Restore.put(backup, at(data), false, Optional.empty(), NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Chưa đổi gì");
        assertThat(idsIn(data)).hasSize(101);

        var kept = Restore.put(backup, at(data), true, Optional.empty(), NOW)
                .kept()
                .orElseThrow();
        assertThat(idsIn(data)).hasSize(100);
        assertThat(kept).hasFileName(data.getFileName() + ".kept-20251111-003000");
        assertThat(idsIn(kept)).hasSize(101);
    }

    @Test
    void a_running_program_keeps_its_data_directory() {
        Backup.make(at(store.data()), backup, NOW);
        try (var running = DataDirectory.open(elsewhere)) {
            assertThat(running).isNotNull();
            assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), true, Optional.empty(), NOW))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("đang được một chương trình Cầm Tay khác mở");
        }
        Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW);
        assertThat(idsIn(elsewhere)).hasSize(100);
    }

    @Test
    void a_backup_with_any_byte_changed_is_refused_or_still_gives_every_row() throws IOException {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        new StoredFiles(store.data()).keep(PICTURE);
        Backup.make(at(store.data()), backup, NOW);
        var whole = Files.readAllBytes(backup);
        var refused = 0;
        for (var i = 0; i < 25; i++) {
            var changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(backup, changed);
            var data = folder.resolve("lần " + i);
            try {
                Restore.put(backup, at(data), false, Optional.empty(), NOW);
                assertThat(idsIn(data)).hasSize(100);
            } catch (StartRefused e) {
                refused++;
                assertThat(data).doesNotExist();
                assertThat(e.remedy()).isNotBlank();
            }
        }
        assertThat(refused).isPositive();
        assertThat(names(folder)).noneMatch(name -> name.contains("restoring"));
    }

    @Test
    void a_backup_cut_short_is_refused() throws IOException {
        Backup.make(at(store.data()), backup, NOW);
        var whole = Files.readAllBytes(backup);
        for (var length : List.of(0, 1, 100, whole.length / 2, whole.length - 1)) {
            Files.write(backup, Arrays.copyOf(whole, length), StandardOpenOption.TRUNCATE_EXISTING);
            assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW))
                    .isInstanceOf(StartRefused.class);
            assertThat(elsewhere).doesNotExist();
        }
    }

    @Test
    void names_that_lead_out_of_the_data_directory_are_refused() throws IOException {
        var evil = "evil".getBytes(StandardCharsets.UTF_8);
        for (var name : List.of("../ra-ngoai", "/tmp/ra-ngoai", "a/../../ra-ngoai", "..")) {
            var manifest = """
                    {"format":1,"made":"2025-11-11T00:30:00Z","files":[{"name":"%s","size":4,"sha256":"%s"}]}
                    """.formatted(name, FileHash.of(evil));
            zip(manifest, name, evil);
            assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Mục lục");
        }
        assertThat(names(folder)).containsExactly("sao-luu.zip");
    }

    @Test
    void a_file_that_unpacks_to_more_than_it_promised_is_refused() throws IOException {
        var bomb = new byte[50_000_000];
        var manifest = """
                {"format":1,"made":"2025-11-11T00:30:00Z","files":[{"name":"camtay.db","size":4,"sha256":"%s"}]}
                """.formatted(FileHash.of(bomb));
        zip(manifest, "camtay.db", bomb);
        assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("không đúng như khi sao lưu");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        zip("{\"format\":2,\"made\":\"2035-11-11T00:30:00Z\",\"files\":[]}", "x", new byte[0]);
        assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW))
                .hasMessageContaining("mới hơn");

        Files.delete(backup);
        store.write(() -> store.jdbc()
                .sql(
                        "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, "
                                + "installed_by, execution_time, success) values (9999, '9999', 'mai sau', 'SQL', 'V9999__x.sql', 1, 'x', 1, 1)")
                .update());
        Backup.make(at(store.data()), backup, NOW);
        assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, Optional.empty(), NOW))
                .hasMessageContaining("mới hơn");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void the_manifest_lists_what_is_inside() throws IOException {
        var manifest = Backup.make(at(store.data()), backup, NOW);
        assertThat(manifest.made()).isEqualTo(NOW);
        try (var zip = new ZipFile(backup.toFile())) {
            assertThat(zip.size()).isEqualTo(manifest.files().size() + 1);
            assertThat(manifest.files()).extracting(Manifest.Entry::name).contains("camtay.db");
        }
    }

    private void zip(String manifest, String name, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(backup);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Long> idsIn(Path data) {
        try (var database = SqliteDatabase.open(data.resolve(DataDirectory.DATABASE))) {
            return Notes.in(database).ids();
        }
    }

    private static StoreSettings at(Path data) {
        return new StoreSettings(data, null);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_was_removed_after_the_backup_is_known_after_the_restore() throws IOException {
        var data = store.data();
        var own = new Removals(data);
        own.add("before the backup");
        Backup.make(at(data), backup, NOW);
        own.add("after the backup");
        var other = folder.resolve("removed-elsewhere.txt");
        Files.writeString(other, "on another machine\n");
        Files.createDirectories(elsewhere);
        Files.copy(data.resolve(Removals.FILE), elsewhere.resolve(Removals.FILE));
        var restored = Restore.put(backup, at(elsewhere), true, Optional.of(other), NOW);
        assertThat(restored.removals()).isEqualTo(3);
        assertThat(new Removals(elsewhere).list())
                .containsExactly("before the backup", "after the backup", "on another machine");
    }

    @Test
    void a_list_of_removals_that_is_not_there_stops_the_restore() {
        Backup.make(at(store.data()), backup, NOW);
        var nowhere = Optional.of(folder.resolve("không có.txt"));
        assertThatThrownBy(() -> Restore.put(backup, at(elsewhere), false, nowhere, NOW))
                .isInstanceOf(StartRefused.class);
        assertThat(elsewhere).doesNotExist();
    }
}
