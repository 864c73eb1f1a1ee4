package vn.camtay.roster;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// A person of the roster, with the groups they come for in one programme.
///
/// @param name as people wrote it, NFC
/// @param phone ten digits
/// @param born "1972" or "1972-03-05"; only needed to tell two people of one name apart
/// @param devices what they said they bring, as read
/// @param places the groups they were nominated for; somebody in both groups has two, and is counted once in a hall
public record Person(
        CommuneCode commune,
        PersonId id,
        HamletId hamlet,
        String hamletName,
        String name,
        Optional<String> phone,
        Optional<String> born,
        List<String> devices,
        MarkNumber markNumber,
        List<Nomination> places) {
    public Person {
        devices = List.copyOf(devices);
        places = List.copyOf(places);
    }

    /// Instead of the name of somebody deleted: their place and what they did still count.
    static final String DELETED = "(đã xóa tên)";

    public boolean isDeleted() {
        return name.equals(DELETED);
    }

    /// A place in a group of the audience.
    ///
    /// @param group as `Programme.Audience.group`
    /// @param role as read: "Tổ trưởng"
    public record Nomination(String group, String role) {
        public boolean isHead() {
            return HeadRole.is(role);
        }

        /// The same place as the second in rank.
        public Nomination asDeputy() {
            return new Nomination(group, HeadRole.deputyOf(role));
        }
    }

    Person at(List<Nomination> others) {
        return new Person(commune, id, hamlet, hamletName, name, phone, born, devices, markNumber, others);
    }

    /// Whether they come as the head of their hamlet, and so act for it.
    public boolean isHead() {
        return places.stream().anyMatch(Nomination::isHead);
    }

    /// Whether they were nominated and not withdrawn: only these are expected in the hall.
    public boolean convoked() {
        return !places.isEmpty();
    }
}
