package vn.camtay.studio.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;

/// What the plan states about a hamlet's class, as facts a group may take over with one press. In Vietnamese whatever
/// the screen's language: people write from them.
public final class PlanFacts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private PlanFacts() {}

    /// @param hamlet whose cluster they are about
    public static List<String> of(Programme programme, Hamlet hamlet) {
        var facts = new ArrayList<String>();
        programme.clusterOf(hamlet.id()).ifPresent(cluster -> {
            var days = cluster.days().stream().map(PlanFacts::day).collect(Collectors.joining(", "));
            var names = cluster.hamlets().stream().map(Hamlet::name).collect(Collectors.joining(", "));
            facts.add("Lớp tập huấn của " + cluster.name() + " diễn ra ngày " + days + " tại " + cluster.venue() + ".");
            facts.add(cluster.name() + " gồm " + counted(cluster.hamlets()) + ": " + names + ".");
        });
        facts.add("Theo kế hoạch, có " + programme.planned() + " người của " + counted(programme.hamlets())
                + " dự tập huấn, chia thành " + programme.clusters().size() + " cụm.");
        return facts;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "24 ấp", or "9 địa bàn" where not all are of one kind.
    private static String counted(List<Hamlet> hamlets) {
        var kinds = hamlets.stream()
                .map(hamlet -> hamlet.name().split(" ", 2)[0].toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return hamlets.size() + " " + (kinds.size() == 1 ? kinds.getFirst() : "địa bàn");
    }
}
