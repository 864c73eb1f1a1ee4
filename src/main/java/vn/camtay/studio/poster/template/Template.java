package vn.camtay.studio.poster.template;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/// One template of ours.
public final class Template {
    private static final int LAID_OUT_KEPT = 6;

    private final String id;
    private final Document drawing;
    private final List<Slot> slots;
    private final Cache<Asked, Laid> laid =
            Caffeine.newBuilder().maximumSize(LAID_OUT_KEPT).build();

    private record Asked(Paper paper, Set<String> filled) {}

    Template(String id, Document drawing) {
        this.id = id;
        this.drawing = drawing;
        this.slots = distinct();
    }

    public String id() {
        return id;
    }

    /// The slots the group fills, in reading order, each once.
    public List<Slot> slots() {
        return slots;
    }

    public Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    public boolean takesPicture() {
        return slot(Slot.PICTURE).isPresent();
    }

    /// @param filled names of the slots that hold something
    public Laid lay(Paper paper, Set<String> filled) {
        var known = names().filter(filled::contains).collect(Collectors.toCollection(TreeSet::new));
        return laid.get(new Asked(paper, known), this::lay);
    }

    /// One at a time: a document that is being copied may not be read by another.
    private Laid lay(Asked asked) {
        synchronized (drawing) {
            return Layout.of(drawing, asked.paper(), asked.filled());
        }
    }

    private Stream<String> names() {
        return Stream.concat(slots.stream().map(Slot::name), Stream.of(Slot.LABEL));
    }

    private List<Slot> distinct() {
        var all = drawing.getElementsByTagName("rect");
        var found = new LinkedHashMap<String, Slot>();
        for (var i = 0; i < all.getLength(); i++) {
            var rect = (org.w3c.dom.Element) all.item(i);
            if (rect.hasAttribute("data-slot")) {
                var slot = Slot.read(rect, 0, 0, 0, 0);
                found.putIfAbsent(slot.name(), slot);
            }
        }
        return List.copyOf(found.values());
    }
}
