package vn.camtay.practice.editing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackText;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.practice.pack.Packs;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Adds a commune's version of a pack: read, checked, numbered after the one before.
@Component
class PackWriter {
    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private final Packs ours;
    private final CommunePacks packs;
    private final PackVersions versions;
    private final Audit audit;
    private final Time time;
    private final Origin origin;

    PackWriter(Packs ours, CommunePacks packs, PackVersions versions, Audit audit, Time time, Origin origin) {
        this.ours = ours;
        this.packs = packs;
        this.versions = versions;
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
        var text = new ContentText(
                request.text().name(), VERSION.matcher(request.text().text()).replaceFirst("version: " + number));
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
