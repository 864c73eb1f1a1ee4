package vn.camtay.roster.reading;

import java.util.Optional;

/// Which hamlet and group the rows being read stand under, by the headings passed on the way.
final class Section {
    private final Heading sheet;
    private Optional<String> hamlet = Optional.empty();
    private Optional<String> group = Optional.empty();
    private boolean groupsOutside;

    /// @param sheet what the sheet's name and titles say, where no heading says otherwise
    Section(Heading sheet) {
        this.sheet = sheet;
    }

    /// A heading of the outer kind ends the inner one: groups within hamlets or hamlets within groups, as the list has
    /// it.
    void enter(Heading heading) {
        if (heading.hamlet().isPresent() && heading.group().isEmpty()) {
            groupsOutside |= hamlet.isEmpty() && group.isPresent();
            group = groupsOutside ? group : Optional.empty();
        }
        if (heading.group().isPresent() && heading.hamlet().isEmpty() && groupsOutside) {
            hamlet = Optional.empty();
        }
        hamlet = heading.hamlet().or(() -> hamlet);
        group = heading.group().or(() -> group);
    }

    Optional<String> hamlet() {
        return hamlet.or(sheet::hamlet);
    }

    Optional<String> group() {
        return group.or(sheet::group);
    }
}
