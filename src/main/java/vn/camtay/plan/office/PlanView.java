package vn.camtay.plan.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Hindrance;
import vn.camtay.plan.PlanVersion;
import vn.camtay.plan.Severity;
import vn.camtay.plan.sheet.Datum;
import vn.camtay.plan.sheet.PlanSheet;

/// A version as its screen shows it.
///
/// @param form where the plan as official document departs from the decree
/// @param mayWrite whether data can be corrected from this screen
record PlanView(
        PlanVersion version,
        List<Finding> findings,
        List<Hindrance> hindrances,
        List<vn.camtay.document.Finding> form,
        boolean mayWrite) {

    /// Data that belong together; of a list, one section an element.
    ///
    /// @param name what a cluster, topic … is called; "" for data that stand alone
    record Part(String name, List<Datum> data) {}

    /// @param words key of its title
    record Section(String words, List<Part> parts) {
        /// The step of the guided form that adds one more cluster, group …; empty where nothing is listed.
        Optional<GuideStep> adding() {
            return words.equals("schedule")
                    ? Optional.of(GuideStep.CLUSTERS)
                    : GuideStep.find(words).filter(step -> !step.element().isEmpty());
        }
    }

    private static final List<List<String>> ORDER = List.of(
            List.of("heading", "heading."),
            List.of("schedule", "cluster", "schedule."),
            List.of("audience", "group", "audience."),
            List.of("content", "topic", "content."),
            List.of("budget", "budget."),
            List.of("duties", "duty"),
            List.of("aims", "aims."),
            List.of("bases", "base"),
            List.of("closing", "closing.", "signer."));

    PlanView {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparingInt(Finding::line))
                .toList();
    }

    long hints() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.HINT)
                .count();
    }

    PlanSheet sheet() {
        return version.sheet();
    }

    List<Section> sections() {
        var sheet = sheet();
        return ORDER.stream()
                .map(names -> new Section(
                        names.getFirst(),
                        names.stream()
                                .skip(1)
                                .flatMap(name -> parts(sheet, name))
                                .toList()))
                .toList();
    }

    private static Stream<Part> parts(PlanSheet sheet, String name) {
        return name.endsWith(".")
                ? Stream.of(new Part("", data(sheet, name)))
                : sheet.elements(name).stream().map(key -> new Part(sheet.text(key), element(sheet, key)));
    }

    private static List<Datum> data(PlanSheet sheet, String prefix) {
        return sheet.data().stream()
                .filter(datum -> datum.key().startsWith(prefix))
                .toList();
    }

    private static List<Datum> element(PlanSheet sheet, String key) {
        return Stream.concat(sheet.find(key).stream(), data(sheet, key + ".").stream())
                .toList();
    }

    /// The datum read from each line of the document, for going back from text to data.
    Map<Integer, String> keysByLine() {
        var keys = new HashMap<Integer, String>();
        for (var datum : sheet().data()) {
            datum.values().forEach(value -> keys.putIfAbsent(value.line(), datum.key()));
        }
        return keys;
    }

    ClusterTable clusters() {
        return ClusterTable.of(version.plan());
    }
}
