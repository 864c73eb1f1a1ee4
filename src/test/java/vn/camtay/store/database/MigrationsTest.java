package vn.camtay.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.camtay.store.StartRefused;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

class MigrationsTest {
    private static final Set<String> TYPES =
            Set.of("text", "uuid", "timestamptz", "date", "bigint", "boolean", "jsonb");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void data_of_a_newer_program_is_refused_and_left_alone(TestDatabase database) {
        var store = database.fresh();
        store.write(() -> store.jdbc().sql("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                                                   installed_by, installed_on, execution_time, success)
                values (9999, '9999', 'mai sau', 'SQL', 'V9999__mai_sau.sql', 1, 'x', '2035-11-11 00:00:00.000', 1, true)
                """).update());
        var before = history(store);
        var dialect = database == TestDatabase.SQLITE ? Migrations.Dialect.SQLITE : Migrations.Dialect.POSTGRESQL;
        var migrations = Migrations.of(store.dataSource(), dialect);
        assertThatThrownBy(migrations::run).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessageContaining("mới hơn").hasMessageContaining("an toàn");
            assertThat(refused.remedy()).contains("--data");
        });
        assertThat(migrations.areCurrent()).isFalse();
        assertThat(history(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_fresh_store_is_current(TestDatabase database) {
        var dialect = database == TestDatabase.SQLITE ? Migrations.Dialect.SQLITE : Migrations.Dialect.POSTGRESQL;
        assertThat(Migrations.of(database.fresh().dataSource(), dialect).areCurrent())
                .isTrue();
    }

    @Test
    void every_column_has_a_type_both_databases_know() {
        var store = TestDatabase.SQLITE.fresh();
        var columns = store.jdbc().sql("""
                select m.name || '.' || c.name || ' ' || lower(c.type) as declared
                from sqlite_schema m join pragma_table_info(m.name) c
                where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'flyway_%'
                """).query(String.class).list();
        assertThat(columns).isNotEmpty().allMatch(column -> TYPES.contains(column.substring(column.indexOf(' ') + 1)));
    }

    /// A table with a commune is distributed by it one day: the commune leads its primary key and is in every foreign
    /// key.
    @Test
    void every_key_of_a_table_of_a_commune_contains_it() {
        var store = TestDatabase.SQLITE.fresh();
        var tables = store.jdbc()
                .sql(
                        "select m.name from sqlite_schema m join pragma_table_info(m.name) c where c.name = 'commune' and c.cid = 0 "
                                + "and m.type = 'table'")
                .query(String.class)
                .list();
        assertThat(tables).isNotEmpty();
        for (var table : tables) {
            var key = store.jdbc()
                    .sql("select name from pragma_table_info(:table) where pk > 0 order by pk")
                    .param("table", table)
                    .query(String.class)
                    .list();
            assertThat(key.isEmpty() || key.contains("commune"))
                    .as(table + " " + key)
                    .isTrue();
            var loose = store.jdbc()
                    .sql("""
                    select f."table" from pragma_foreign_key_list(:table) f
                    group by f.id, f."table"
                    having sum(case when f."from" = 'commune' then 1 else 0 end) = 0
                    """)
                    .param("table", table)
                    .query(String.class)
                    .list();
            assertThat(loose)
                    .as("foreign keys of " + table + " without the commune")
                    .isEmpty();
        }
    }

    @Test
    void no_migration_says_what_only_one_database_understands() throws IOException {
        var forbidden =
                List.of("deferr", "autoincrement", "serial", "now()", "current_timestamp", "returning", "varchar");
        for (var migration : migrations()) {
            var sql = Pattern.compile("--[^\n]*")
                    .matcher(
                            migration.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                    .replaceAll("");
            assertThat(forbidden).as(migration.getFilename()).noneMatch((Predicate<String>) sql::contains);
        }
    }

    private static List<Resource> migrations() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
        assertThat(found).isNotEmpty();
        return Arrays.asList(found);
    }

    private static List<String> history(TestStore store) {
        return store.jdbc()
                .sql("select version from flyway_schema_history order by installed_rank")
                .query(String.class)
                .list();
    }
}
