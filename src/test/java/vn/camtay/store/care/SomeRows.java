package vn.camtay.store.care;

import java.util.List;
import java.util.UUID;
import vn.camtay.store.TestStore;

/// Rows with every type of column, and values that two databases are apt to write differently.
final class SomeRows {
    private static final String COMMUNE = "25303";
    private static final UUID PLAN = new UUID(1, 1);
    private static final UUID HAMLET = new UUID(1, 2);

    private SomeRows() {}

    static void into(TestStore store) {
        store.write(() -> {
            add(store, "insert into commune values ('25303', 'xã', 'Lộc Hưng', 'tỉnh Đồng Nai')");
            add(store, "insert into hamlet values ('25303', :hamlet, 'ấp 1 \"Lộc Điền\"', 'ap 1 loc dien')");
            for (var number = 0; number < 1_203; number++) {
                person(store, number);
            }
            add(store, "insert into plan values ('25303', :plan, '2025-11-11T00:30:00.000001Z', :hamlet)");
            add(store, """
                    insert into plan_version (commune, plan, version, file_name, lines, read, at, by_subject)
                    values ('25303', :plan, 1, 'kế hoạch; số 05.docx', '[ "Căn cứ\\n", {"b": 1.50, "a": null, "ư": 1e3} ]',
                            '{"hai": [], "một": {"z": true, "đ": "\\u1ee9 \\"x\\" \\\\"}}', '2025-12-31T17:00:00.000000Z', :hamlet)""");
            add(store, """
                    insert into sign_in values ('25303', 'băm', :hamlet, 'badge', '', true, '2025-12-27T00:15:00.500000Z',
                            '2025-12-27T00:15:00.123456Z', '2026-01-01T00:00:00.000000Z', null),
                           ('25303', 'băm 2', :hamlet, 'badge', '', false, '2025-12-27T00:15:00.000000Z',
                            '2025-12-27T00:15:00.000000Z', '2026-01-01T00:00:00.000000Z', '2025-12-27T04:00:00.000000Z')""");
            add(store, "insert into programme values ('25303', :plan, 1, 'Kế hoạch\ttập huấn', null)");
            add(store, """
                    insert into programme_cluster values ('25303', :plan, :hamlet, 9007199254740993, 'Cụm 1', '2025-12-27', '')""");
        });
    }

    private static void person(TestStore store, int number) {
        store.jdbc()
                .sql("""
                        insert into person (commune, id, hamlet, name, folded, phone, devices, mark_number)
                        values (:commune, :id, :hamlet, :name, 'dieu', :phone, '', :number)""")
                .param("commune", COMMUNE)
                .param("id", new UUID(2, number).toString())
                .param("hamlet", HAMLET.toString())
                .param("name", "Điểu " + number + "\r\n\\.")
                .param("phone", number % 3 == 0 ? null : "0900000%03d".formatted(number % 1_000))
                .param("number", "%06d".formatted(number))
                .update();
    }

    /// Two rows in one transaction, so that half of it would show.
    static void twin(TestStore store, int number) {
        store.write(() -> {
            store.jdbc()
                    .sql("insert into draft values ('25303', :subject, 'f', :number, '2025-11-11T00:30:00.000000Z')")
                    .param("subject", new UUID(3, number).toString())
                    .param("number", String.valueOf(number))
                    .update();
            store.jdbc()
                    .sql("insert into code_home values (:number, 'twin')")
                    .param("number", String.valueOf(number))
                    .update();
        });
    }

    static List<Integer> twins(TestStore store, String table) {
        var sql = table.equals("draft")
                ? "select content from draft where form = 'f'"
                : "select code_hash from code_home where commune = 'twin'";
        return store.jdbc().sql(sql).query(String.class).list().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private static void add(TestStore store, String sql) {
        store.jdbc()
                .sql(sql)
                .param("plan", PLAN.toString())
                .param("hamlet", HAMLET.toString())
                .update();
    }
}
