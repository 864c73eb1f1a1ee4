package vn.camtay.report.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.page.Page;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.shared.NotFound;

/// The people behind one figure.
public record PeopleView(Results results, Asked asked) {
    public List<Line> lines() {
        return results.list(asked);
    }

    /// The clusters, hamlets and groups there are, so that a link to none of them leads nowhere.
    public PeopleView {
        var programme = results.programme();
        var known = asked.cluster()
                        .map(id -> programme.findCluster(id).isPresent())
                        .orElse(true)
                && asked.hamlet().map(id -> programme.clusterOf(id).isPresent()).orElse(true)
                && asked.group()
                        .map(name -> findGroup(programme, name).isPresent())
                        .orElse(true);
        if (!known) {
            throw new NotFound("figure");
        }
    }

    /// Where the figure stands: "ấp Sóc Lớn · Buổi sáng".
    public String scope(Page page) {
        var words = new ArrayList<String>();
        asked.cluster().flatMap(results.programme()::findCluster).ifPresent(one -> words.add(one.name()));
        asked.hamlet()
                .flatMap(id -> results.programme().hamlets().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(Hamlet::name)
                .ifPresent(words::add);
        asked.group().flatMap(name -> findGroup(results.programme(), name)).ifPresent(one -> words.add(one.label()));
        asked.part().ifPresent(part -> words.add(page.text(part.key())));
        return words.isEmpty() ? page.text("report.whole") : String.join(" · ", words);
    }

    /// The groups of one person, as the plan calls them.
    public String groups(Line line) {
        return line.person().stream()
                .flatMap(person -> person.places().stream())
                .map(place -> findGroup(results.programme(), place.group())
                        .map(Programme.Audience::label)
                        .orElse(place.group()))
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static Optional<Programme.Audience> findGroup(Programme programme, String group) {
        return programme.audience().stream()
                .filter(one -> one.group().equals(group))
                .findFirst();
    }
}
