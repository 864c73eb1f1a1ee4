package vn.camtay.practice.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
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
    private final Map<String, PackText.Reading> read = new ConcurrentHashMap<>();

    CommunePacks(Packs ours, PackVersions versions) {
        this.ours = ours;
        this.versions = versions;
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
        var reading = read.computeIfAbsent(version.hash(), _ -> PackText.read(version.text(), ours.known()));
        return switch (reading) {
            case PackText.Reading.Good(var pack) -> Optional.of(pack);
            case PackText.Reading.Bad _ -> Optional.empty();
        };
    }
}
