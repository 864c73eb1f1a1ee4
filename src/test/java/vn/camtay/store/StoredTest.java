package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredTest {
    private final TestStore store;

    StoredTest(TestDatabase database) {
        store = database.fresh();
    }

    @BeforeEach
    void table() {
        store.write(() -> store.jdbc()
                .sql("create table thing (at timestamptz, id uuid, day date, open boolean, data jsonb, number bigint)")
                .update());
    }

    @Test
    void what_is_written_is_read_again_in_the_same_form() {
        var at = Instant.parse("2025-11-11T00:30:00.123456789Z");
        var id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        store.write(() -> store.jdbc()
                .sql("insert into thing (at, id, day, open, data) values (:at, :id, :day, :open, :data)")
                .param("at", Stored.moment(at))
                .param("id", id.toString())
                .param("day", "2025-11-11")
                .param("open", true)
                .param("data", "{\"b\":1,\"a\":[\"Lộc Hưng\",null]}")
                .update());
        store.jdbc()
                .sql("select at, id, day, open, data from thing")
                .query((row, number) -> {
                    assertThat(Stored.moment(row, "at"))
                            .isEqualTo("2025-11-11T00:30:00.123456Z")
                            .isEqualTo(Stored.asStored(at));
                    assertThat(Stored.uuid(row, "id")).isEqualTo(id);
                    assertThat(Stored.day(row, "day")).isEqualTo(LocalDate.of(2025, 11, 11));
                    assertThat(Stored.flag(row, "open")).isTrue();
                    assertThat(Stored.json(row, "data").get("a").get(0).asString())
                            .isEqualTo("Lộc Hưng");
                    return id;
                })
                .single();
    }

    @Test
    void moments_sort_by_time_whatever_their_fraction() {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var moments = new Random(seed)
                .longs(200, -2_000_000_000_000L, 4_000_000_000_000_000L)
                .mapToObj(micros ->
                        Instant.EPOCH.plusNanos(micros % 10 == 0 ? micros / 1_000_000 * 1_000_000_000 : micros * 1_000))
                .map(Stored::asStored)
                .distinct()
                .toList();
        store.write(() -> moments.forEach(at -> store.jdbc()
                .sql("insert into thing (at) values (:at)")
                .param("at", Stored.moment(at))
                .update()));
        assertThat(read("select at from thing order by at"))
                .isEqualTo(moments.stream().sorted().toList());
        var middle = moments.getFirst();
        assertThat(store.jdbc()
                        .sql("select at from thing where at < :middle")
                        .param("middle", Stored.moment(middle))
                        .query((row, number) -> Stored.moment(row, "at"))
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        moments.stream().filter(middle::isAfter).toList());
    }

    @Test
    void what_may_be_missing_is_found_or_not_and_the_rest_is_a_defect() {
        store.write(
                () -> store.jdbc().sql("insert into thing (number) values (1)").update());
        store.jdbc()
                .sql("select at, id, day, open from thing")
                .query((row, number) -> {
                    assertThat(Stored.findMoment(row, "at")).isEmpty();
                    assertThat(Stored.findUuid(row, "id")).isEmpty();
                    assertThat(Stored.findDay(row, "day")).isEmpty();
                    assertThatThrownBy(() -> Stored.moment(row, "at")).isInstanceOf(SQLException.class);
                    assertThatThrownBy(() -> Stored.flag(row, "open")).hasMessageContaining("open");
                    return number;
                })
                .single();
    }

    @Test
    void a_flag_is_the_same_whether_bound_or_written_in_the_statement() {
        store.write(() -> {
            store.jdbc()
                    .sql("insert into thing (number, open) values (1, true)")
                    .update();
            store.jdbc()
                    .sql("insert into thing (number, open) values (2, :open)")
                    .param("open", false)
                    .update();
            store.jdbc()
                    .sql("insert into thing (number, open) values (3, :open)")
                    .param("open", "true")
                    .update();
        });
        assertThat(store.jdbc()
                        .sql("select open from thing order by number")
                        .query((row, number) -> Stored.flag(row, "open"))
                        .list())
                .containsExactly(true, false, true);
    }

    private List<Instant> read(String sql) {
        return store.jdbc()
                .sql(sql)
                .query((row, number) -> Stored.moment(row, "at"))
                .list();
    }
}
