package vn.camtay.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.guide.PickOutcome.Full;
import vn.camtay.guide.PickOutcome.Kept;
import vn.camtay.guide.PickOutcome.NoteTooLong;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Folding;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// The service centre's list of what it is asked for most: its choice, its order, its notes.
@Component
public class PickList {
    /// A list longer than this is no list of the frequent.
    public static final int LONGEST = 30;
    public static final int LONGEST_NOTE = 300;

    private final Guide guide;
    private final Picks picks;
    private final Audit audit;
    private final Time time;

    PickList(Guide guide, Picks picks, Audit audit, Time time) {
        this.guide = guide;
        this.picks = picks;
        this.audit = audit;
        this.time = time;
    }

    /// Adds an article at the end, or changes its note.
    @Transactional
    public PickOutcome put(CommuneCode commune, ArticleId article, String note, UUID by) {
        if (guide.findArticle(commune, article).isEmpty()) {
            throw new NotFound("article");
        }
        var text = Folding.clean(note);
        if (text.length() > LONGEST_NOTE) {
            return new NoteTooLong();
        }
        var ids = ids(commune);
        if (!ids.contains(article) && ids.size() >= LONGEST) {
            return new Full();
        }
        picks.put(commune, article, text, time.now(), by);
        audit.record(commune, by, "guide.picked", article.value());
        return new Kept();
    }

    @Transactional
    public void remove(CommuneCode commune, ArticleId article, UUID by) {
        picks.remove(commune, article);
        audit.record(commune, by, "guide.unpicked", article.value());
    }

    /// Moves an article one place towards the top.
    @Transactional
    public void raise(CommuneCode commune, ArticleId article) {
        var ids = new ArrayList<>(ids(commune));
        var at = ids.indexOf(article);
        if (at > 0) {
            ids.remove(at);
            ids.add(at - 1, article);
            for (var i = 0; i < ids.size(); i++) {
                picks.place(commune, ids.get(i), i + 1);
            }
        }
    }

    private List<ArticleId> ids(CommuneCode commune) {
        return picks.list(commune).stream().map(Picks.Row::article).toList();
    }
}
