package vn.camtay.store.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.FileHash;
import vn.camtay.store.StartRefused;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;
import vn.camtay.store.database.PostgresDatabase;
import vn.camtay.store.database.SqliteDatabase;
import vn.camtay.store.disk.DataDirectory;

/// Backups of a PostgreSQL server, and the way of the data from either database to the other.
class ServerBackupTest {
    private static final Instant NOW = Instant.parse("2025-11-11T00:30:00Z");

    @TempDir
    Path folder;

    private final TestStore store = TestDatabase.POSTGRESQL.fresh();
    private Path backup = Path.of("");

    @BeforeEach
    void some_data() {
        backup = folder.resolve("sao-luu.zip");
        SomeRows.into(store);
    }

    @Test
    void a_server_put_back_into_an_empty_server_is_the_same_row_by_row() throws Exception {
        new StoredFiles(store.data()).keep(new byte[] {1, 2, 3});
        var manifest = Backup.make(settings(store), backup, NOW);
        var empty = TestDatabase.POSTGRESQL.fresh();
        var restored = Restore.put(backup, settings(empty, "khác"), false, Optional.empty(), NOW);

        assertThat(restored.manifest()).isEqualTo(manifest);
        assertThat(contents(empty)).isEqualTo(contents(store)).isNotEmpty();
        assertThat(contents(empty).get("person")).startsWith("1203 ");
        assertThat(folder.resolve("khác").resolve(DataDirectory.DATABASE)).doesNotExist();
        assertThat(new StoredFiles(folder.resolve("khác")).has(FileHash.of(new byte[] {1, 2, 3})))
                .isTrue();
        assertThat(VerifyCommand.findings(settings(empty, "khác"))).allMatch(Finding.Fine.class::isInstance);
    }

    @Test
    void a_server_goes_home_to_a_laptop_and_a_laptop_to_a_server() throws Exception {
        Backup.make(settings(store), backup, NOW);
        var laptop = new StoreSettings(folder.resolve("máy xách tay"), null);
        Restore.put(backup, laptop, false, Optional.empty(), NOW);
        assertThat(VerifyCommand.findings(laptop)).allMatch(Finding.Fine.class::isInstance);
        try (var database = SqliteDatabase.open(laptop.data().resolve(DataDirectory.DATABASE))) {
            assertThat(contents(new TestStore(database, laptop.data()))).isEqualTo(contents(store));
        }

        var second = folder.resolve("từ máy xách tay.zip");
        Backup.make(laptop, second, NOW);
        var empty = TestDatabase.POSTGRESQL.fresh();
        Restore.put(second, settings(empty, "về lại"), false, Optional.empty(), NOW);
        assertThat(contents(empty)).isEqualTo(contents(store));
    }

    @Test
    void a_database_nobody_opened_yet_is_brought_up_first() throws Exception {
        Backup.make(settings(store), backup, NOW);
        var url = TestDatabase.POSTGRESQL.bare();
        Restore.put(backup, new StoreSettings(folder.resolve("mới"), url), false, Optional.empty(), NOW);
        try (var database = PostgresDatabase.openMigrated(url, 2)) {
            assertThat(contents(new TestStore(database, folder))).isEqualTo(contents(store));
        }
    }

    @Test
    void a_copy_made_while_people_write_is_of_one_moment() throws Exception {
        var stop = new AtomicBoolean();
        var acknowledged = new ConcurrentSkipListSet<Integer>();
        var writer = Thread.ofPlatform().start(() -> {
            for (var number = 1; !stop.get(); number++) {
                SomeRows.twin(store, number);
                acknowledged.add(number);
            }
        });
        while (acknowledged.size() < 20) {
            Thread.onSpinWait();
        }
        var before = new TreeSet<>(acknowledged);
        Backup.make(settings(store), backup, NOW);
        stop.set(true);
        writer.join();

        var laptop = new StoreSettings(folder.resolve("máy"), null);
        Restore.put(backup, laptop, false, Optional.empty(), NOW);
        try (var database = SqliteDatabase.open(laptop.data().resolve(DataDirectory.DATABASE))) {
            var copied = new TestStore(database, laptop.data());
            assertThat(SomeRows.twins(copied, "draft"))
                    .containsAll(before)
                    .isEqualTo(SomeRows.twins(copied, "code_home"));
        }
    }

    @Test
    void a_server_with_data_is_never_filled_over() throws Exception {
        Backup.make(settings(store), backup, NOW);
        var before = contents(store);
        assertThatThrownBy(() -> Restore.put(backup, settings(store, "khác"), true, Optional.empty(), NOW))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("đã có dữ liệu").hasMessageContaining("Chưa đổi gì");
                    assertThat(refused.remedy()).contains("createdb", "--database-url");
                });
        assertThat(contents(store)).isEqualTo(before);
        assertThat(names()).containsExactly("sao-luu.zip");
    }

    @Test
    void a_row_that_the_server_refuses_leaves_both_sides_as_they_were() throws Exception {
        var laptop = TestDatabase.SQLITE.fresh();
        laptop.write(() -> laptop.jdbc()
                .sql("insert into code_home (code_hash, commune) values (:hash, '25303')")
                .param("hash", "có ký tự\u0000rỗng")
                .update());
        Backup.make(settings(laptop), backup, NOW);
        var empty = TestDatabase.POSTGRESQL.fresh();
        assertThatThrownBy(() -> Restore.put(backup, settings(empty, "khác"), false, Optional.empty(), NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Dữ liệu cũ vẫn nguyên");
        assertThat(contents(empty)).isEqualTo(contents(TestDatabase.POSTGRESQL.fresh()));
        assertThat(names()).containsExactly("sao-luu.zip");
    }

    @Test
    void a_server_of_another_version_is_not_copied() {
        store.write(() -> store.jdbc()
                .sql("delete from flyway_schema_history where version = '500'")
                .update());
        assertThatThrownBy(() -> Backup.make(settings(store), backup, NOW))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("bản Cầm Tay khác");
        assertThat(backup).doesNotExist();
    }

    @Test
    void a_row_changed_on_the_way_is_noticed() throws SQLException {
        var other = TestDatabase.POSTGRESQL.fresh();
        SomeRows.into(other);
        var person = table("person");
        try (var one = PostgresDatabase.reader(url(store));
                var two = PostgresDatabase.writer(url(other))) {
            assertThat(TableSum.of(person, one).agreesWith(TableSum.of(person, two)))
                    .isTrue();
            try (var statement = two.createStatement()) {
                statement.execute("update person set phone = '' where phone is null");
            }
            assertThat(TableSum.of(person, one).agreesWith(TableSum.of(person, two)))
                    .isFalse();
        }
    }

    private static TableForm table(String name) throws SQLException {
        return tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Each table with the number and the sum of its rows.
    private static Map<String, String> contents(TestStore store) throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var connection = store.dataSource().getConnection()) {
            for (var table : tables()) {
                contents.put(table.name(), TableSum.of(table, connection).toString());
            }
        }
        return contents;
    }

    private static List<TableForm> tables() throws SQLException {
        try (var connection = TestDatabase.SQLITE.fresh().dataSource().getConnection()) {
            return TableForm.all(connection);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static StoreSettings settings(TestStore store) {
        return new StoreSettings(
                store.data(), TestDatabase.POSTGRESQL.url(store).orElse(null));
    }

    private StoreSettings settings(TestStore store, String data) {
        return new StoreSettings(folder.resolve(data), url(store));
    }

    private static String url(TestStore store) {
        return TestDatabase.POSTGRESQL.url(store).orElseThrow();
    }
}
