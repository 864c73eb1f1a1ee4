package vn.camtay.report.counting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import vn.camtay.place.HamletId;
import vn.camtay.plan.ClusterId;
import vn.camtay.timetable.DayPart;

/// What is counted and where: enough to count it, to list the people behind it, and to link to that list.
///
/// @param group as `Programme.Audience.group`
/// @param part one half of the day only
public record Asked(
        What what,
        Optional<ClusterId> cluster,
        Optional<HamletId> hamlet,
        Optional<String> group,
        Optional<DayPart> part) {
    public static Asked all(What what) {
        return new Asked(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Asked counting(What other) {
        return new Asked(other, cluster, hamlet, group, part);
    }

    public Asked in(ClusterId one) {
        return new Asked(what, Optional.of(one), hamlet, group, part);
    }

    public Asked in(HamletId one) {
        return new Asked(what, cluster, Optional.of(one), group, part);
    }

    public Asked in(String one) {
        return new Asked(what, cluster, hamlet, Optional.of(one), part);
    }

    public Asked at(DayPart one) {
        return new Asked(what, cluster, hamlet, group, Optional.of(one));
    }

    /// The address of the list.
    public String address() {
        var query = new StringJoiner("&", "/report/people?", "");
        query.add("what=" + what);
        cluster.ifPresent(one -> query.add("cluster=" + one));
        hamlet.ifPresent(one -> query.add("hamlet=" + one));
        group.ifPresent(one -> query.add("group=" + URLEncoder.encode(one, StandardCharsets.UTF_8)));
        part.ifPresent(one -> query.add("part=" + one));
        return query.toString();
    }
}
