package vn.camtay.practice.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackText;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Script;
import vn.camtay.shared.NotFound;

/// The packs that a commune rehearses with: its own newest version of each, else ours.
///
/// A version that was good when it was written may name what the program no longer has; it is left out until somebody
/// mends it, and the next older one stands in.
@Component
public class CommunePacks {
    private final Packs ours;
    private final PackVersions versions;
    private final Drafts drafts;
    private final Map<String, PackText.Reading> read = new ConcurrentHashMap<>();

    CommunePacks(Packs ours, PackVersions versions, Drafts drafts) {
        this.ours = ours;
        this.versions = versions;
        this.drafts = drafts;
    }

    /// What an editor goes on with.
    ///
    /// @param pack their draft if there is one, else what everybody rehearses
    /// @param seen the hash of the version it is made from
    record Base(Pack pack, String seen) {}

    Base base(CommuneCode commune, UUID editor, String id) {
        var draft = drafts.find(commune, editor, id);
        return draft.flatMap(one -> find(id, one.text()).map(pack -> new Base(pack, one.seen())))
                .orElseGet(() -> {
                    var now = get(commune, id);
                    return new Base(now, now.hash());
                });
    }

    /// Somebody's own draft as they go on with it.
    public Optional<Pack> findDraft(CommuneCode commune, UUID editor, String id) {
        return drafts.find(commune, editor, id).flatMap(draft -> find(id, draft.text()));
    }

    /// The draft that its editor began a rehearsal with.
    public Optional<Pack> findDraft(CommuneCode commune, UUID editor, String id, String hash) {
        return drafts.find(commune, editor, id, hash).flatMap(draft -> find(id, draft.text()));
    }

    /// In the order in which ours are shown, then those that only the commune has.
    public List<Pack> list(CommuneCode commune) {
        var own = new HashMap<String, Pack>();
        versions.list(commune).forEach(version -> find(version).ifPresent(pack -> own.putIfAbsent(pack.id(), pack)));
        var shown = new HashSet<String>();
        return Stream.concat(
                        ours.list().stream().map(pack -> own.getOrDefault(pack.id(), pack)),
                        own.values().stream().sorted((one, other) -> one.title().compareTo(other.title())))
                .filter(pack -> shown.add(pack.id()))
                .toList();
    }

    public Optional<Pack> find(CommuneCode commune, String id) {
        return versions.list(commune, id).stream()
                .flatMap(version -> find(version).stream())
                .findFirst()
                .or(() -> ours.find(id));
    }

    public Pack get(CommuneCode commune, String id) {
        return find(commune, id).orElseThrow(() -> new NotFound("pack " + id));
    }

    /// The version that a rehearsal was played with.
    public Optional<Pack> find(CommuneCode commune, String id, String hash) {
        return ours.find(id, hash)
                .or(() -> versions.list(commune, id).stream()
                        .filter(version -> version.hash().equals(hash))
                        .flatMap(version -> find(version).stream())
                        .findFirst());
    }

    public Script scriptOf(CommuneCode commune, String id, String hash, String scenario) {
        var pack = find(commune, id, hash).orElseThrow(() -> new NotFound("pack " + id + " " + hash));
        return ours.scriptOf(pack, scenario);
    }

    private Optional<Pack> find(PackVersion version) {
        return find(version.pack(), version.text());
    }

    private Optional<Pack> find(String id, ContentText text) {
        var reading = read.computeIfAbsent(text.hash(), _ -> PackText.read(text, ours.known()));
        return switch (reading) {
            case PackText.Reading.Good(var pack) ->
                Optional.of(pack).filter(one -> one.id().equals(id));
            case PackText.Reading.Bad _ -> Optional.empty();
        };
    }
}
