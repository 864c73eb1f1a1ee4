package vn.camtay.practice.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackText;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.practice.pack.Packs;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Adds a commune's version of a pack, read, checked and numbered after the one before; or keeps a draft of one.
@Component
class PackWriter {
    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private final Packs ours;
    private final CommunePacks packs;
    private final PackVersions versions;
    private final Drafts drafts;
    private final Audit audit;
    private final Time time;
    private final Origin origin;

    PackWriter(
            Packs ours,
            CommunePacks packs,
            PackVersions versions,
            Drafts drafts,
            Audit audit,
            Time time,
            Origin origin) {
        this.ours = ours;
        this.packs = packs;
        this.versions = versions;
        this.drafts = drafts;
        this.audit = audit;
        this.time = time;
        this.origin = origin;
    }

    @Transactional
    public WriteOutcome write(WritePack request) {
        return switch (PackText.read(request.text(), ours.known())) {
            case PackText.Reading.Bad(var problems) -> new WriteOutcome.Unfit(problems);
            case PackText.Reading.Good(var pack) -> write(request, pack);
        };
    }

    /// Keeps it for its editor alone, to rehearse it before others do.
    @Transactional
    public WriteOutcome keepDraft(WritePack request) {
        return switch (PackText.read(request.text(), ours.known())) {
            case PackText.Reading.Bad(var problems) -> new WriteOutcome.Unfit(problems);
            case PackText.Reading.Good(var pack) -> {
                var text = numbered(request.text(), Pack.DRAFT);
                var draft = new Draft(pack.id(), text, request.seen().orElse(""), Stored.asStored(time.now()));
                drafts.keep(request.commune(), request.by(), draft);
                yield new WriteOutcome.Drafted(
                        packs.base(request.commune(), request.by(), pack.id()).pack());
            }
        };
    }

    /// What an editor made of a base: kept as their draft, or published, and then a draft it came from is one no
    /// longer.
    @Transactional
    public WriteOutcome write(CommunePacks.Base base, WritePack made, boolean asDraft) {
        var request = base.pack().isDraft() ? made.seen(base.seen()) : made;
        if (asDraft) {
            return keepDraft(request);
        }
        var outcome = write(request);
        if (outcome instanceof WriteOutcome.Written || outcome instanceof WriteOutcome.Unchanged) {
            drafts.drop(request.commune(), request.by(), base.pack().id());
        }
        return outcome;
    }

    /// Publishes the editor's draft; it is a draft no longer.
    @Transactional
    public WriteOutcome publish(CommuneCode commune, UUID by, String pack) {
        var draft = drafts.find(commune, by, pack).orElseThrow(() -> new NotFound("draft of a pack"));
        var base = packs.base(commune, by, pack);
        return write(base, new WritePack(commune, draft.text(), Optional.of(draft.seen()), by), false);
    }

    @Transactional
    public void dropDraft(CommuneCode commune, UUID by, String pack) {
        drafts.drop(commune, by, pack);
    }

    private static ContentText numbered(ContentText text, int version) {
        return new ContentText(text.name(), VERSION.matcher(text.text()).replaceFirst("version: " + version));
    }

    private WriteOutcome write(WritePack request, Pack pack) {
        var now = packs.find(request.commune(), pack.id());
        var changed = now.filter(
                one -> request.seen().filter(seen -> !seen.equals(one.hash())).isPresent());
        if (changed.isPresent()) {
            return new WriteOutcome.ChangedMeanwhile(changed.get());
        }
        return now.filter(one -> unnumbered(one).equals(unnumbered(pack)))
                .<WriteOutcome>map(WriteOutcome.Unchanged::new)
                .orElseGet(() -> add(request, pack, now));
    }

    private WriteOutcome add(WritePack request, Pack pack, Optional<Pack> now) {
        var number = now.map(one -> one.version() + 1).orElse(1);
        var text = numbered(request.text(), number);
        versions.add(
                request.commune(),
                new PackVersion(
                        pack.id(),
                        number,
                        text,
                        Stored.asStored(time.now()),
                        request.by(),
                        origin.id().toString()));
        audit.record(request.commune(), request.by(), "practice.pack.written", pack.id() + ":" + number);
        return new WriteOutcome.Written(packs.get(request.commune(), pack.id()));
    }

    private static Map<String, Object> unnumbered(Pack pack) {
        var content = PackWriting.content(pack);
        content.remove("version");
        return content;
    }
}
