package vn.camtay.practice.trouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All faults and scams that are known, by id.
public final class Troubles {
    private final Map<String, Trouble> all;

    public Troubles(List<Trouble> all) {
        var byId = new LinkedHashMap<String, Trouble>();
        all.forEach(one -> byId.put(one.id(), one));
        this.all = byId;
    }

    public Optional<Trouble> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public List<Trouble> list() {
        return List.copyOf(all.values());
    }
}
