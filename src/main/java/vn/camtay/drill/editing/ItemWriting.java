package vn.camtay.drill.editing;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.drill.OwnItem;
import vn.camtay.drill.OwnItems;
import vn.camtay.drill.item.ItemChecks;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;

/// Takes items from editors. They pass the checks that ours pass, or are not used.
@Component
class ItemWriting {
    private final OwnItems items;
    private final Audit audit;
    private final Time time;

    ItemWriting(OwnItems items, Audit audit, Time time) {
        this.items = items;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public WriteItemOutcome write(CommuneCode commune, ItemForm form, UUID fact, UUID by) {
        var code = form.readCode(fact);
        var item = form.read(code, YearMonth.from(time.today()));
        var problems = ItemChecks.problems(item);
        if (!problems.isEmpty()) {
            return new WriteItemOutcome.Unfit(problems);
        }
        items.add(commune, new OwnItem(fact, item, false, Stored.asStored(time.now()), by));
        audit.record(commune, by, "drill.item.written", code.text());
        return new WriteItemOutcome.Written(code);
    }

    /// It is no longer used from now on; what was answered stays.
    @Transactional
    public void withdraw(CommuneCode commune, ItemCode code, UUID fact, UUID by) {
        var latest = items.listLatest(commune).stream()
                .filter(one -> one.item().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("item"));
        items.add(commune, new OwnItem(fact, latest.item(), true, Stored.asStored(time.now()), by));
        audit.record(commune, by, "drill.item.withdrawn", code.text());
    }
}
