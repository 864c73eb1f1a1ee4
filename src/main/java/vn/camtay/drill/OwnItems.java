package vn.camtay.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemChecks;
import vn.camtay.drill.item.ItemText;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembered;
import vn.camtay.store.Stored;

/// The table of items that communes wrote. What does not pass the checks of the program that reads it is left out:
/// rules grow stricter, and a version may come from another machine.
@Component
public class OwnItems {
    private static final int MOST_COMMUNES = 300;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final JdbcClient sql;
    private final Origin origin;
    private final Remembered<CommuneCode, List<Item>> inUse = new Remembered<>(MOST_COMMUNES, KEPT);

    OwnItems(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    /// Adds the fact once.
    public void add(CommuneCode commune, OwnItem one) {
        sql.sql("""
                insert into drill_own_item (commune, id, code, withdrawn, item, at, by_subject, origin)
                values (:commune, :id, :code, :withdrawn, :item, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", one.id().toString())
                .param("code", one.item().code().text())
                .param("withdrawn", one.withdrawn())
                .param("item", ItemText.write("", List.of(one.item())).text())
                .param("at", Stored.moment(one.at()))
                .param("by", one.by().toString())
                .param("origin", origin.id().toString())
                .update();
        inUse.forget(commune);
    }

    /// Those in use, by code.
    List<Item> list(CommuneCode commune) {
        return inUse.get(commune, this::read);
    }

    private List<Item> read(CommuneCode commune) {
        return listLatest(commune).stream()
                .filter(one -> !one.withdrawn())
                .map(OwnItem::item)
                .filter(item -> ItemChecks.problems(item).isEmpty())
                .toList();
    }

    /// The latest version of each, withdrawn ones too.
    public List<OwnItem> listLatest(CommuneCode commune) {
        var latest = new LinkedHashMap<String, OwnItem>();
        listVersions(commune).forEach(one -> latest.put(one.item().code().text(), one));
        return List.copyOf(latest.values());
    }

    /// Every version of every item, the earliest first.
    public List<OwnItem> listVersions(CommuneCode commune) {
        return sql.sql("""
                select id, item, withdrawn, at, by_subject from drill_own_item
                where commune = :commune order by code, at, id""").param("commune", commune.value()).query(OwnItems::ownItem).list().stream()
                .flatMap(List::stream)
                .toList();
    }

    /// One, or none where the text can no longer be read.
    private static List<OwnItem> ownItem(ResultSet row, int number) throws SQLException {
        var problems = new ArrayList<Problem>();
        var items = ItemText.read(new ContentFile("own", row.getString("item")), problems);
        var id = Stored.uuid(row, "id");
        var withdrawn = Stored.flag(row, "withdrawn");
        var at = Stored.moment(row, "at");
        var by = Stored.uuid(row, "by_subject");
        return problems.isEmpty()
                ? items.stream()
                        .map(item -> new OwnItem(id, item, withdrawn, at, by))
                        .toList()
                : List.of();
    }
}
