package vn.camtay.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.camtay.place.CommuneCode;

/// People a test made up, as a module that knows people would tell of them.
final class KnownPeople implements SubjectNames {
    private static final Map<UUID, String> NAMES = new ConcurrentHashMap<>();

    static UUID named(String name) {
        var subject = UUID.randomUUID();
        NAMES.put(subject, name);
        return subject;
    }

    @Override
    public Optional<SubjectName> nameOf(CommuneCode commune, UUID subject) {
        return Optional.ofNullable(NAMES.get(subject)).map(name -> new SubjectName(name, "ấp 1 Lộc Điền"));
    }
}
