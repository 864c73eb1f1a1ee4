package vn.camtay.studio.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;

/// The briefs somebody may work from: their group's, and the example.
@Component
public class WorkBriefs {
    private final Groups groups;
    private final Briefs briefs;

    WorkBriefs(Groups groups, Briefs briefs) {
        this.groups = groups;
        this.briefs = briefs;
    }

    public List<WorkBrief> list(Subject subject) {
        var all = new ArrayList<WorkBrief>();
        groups.own(subject)
                .ifPresent(group -> briefs.listOf(subject.commune(), group).stream()
                        .filter(brief -> !brief.facts().isEmpty())
                        .map(WorkBriefs::of)
                        .forEach(all::add));
        all.add(WorkBrief.example());
        return all;
    }

    /// Nothing where none is meant; `NotFound` where it is somebody else's.
    public Optional<WorkBrief> find(Subject subject, String id) {
        if (id.equals(WorkBrief.EXAMPLE)) {
            return Optional.of(WorkBrief.example());
        }
        return BriefId.read(id).map(one -> of(open(subject, briefs.get(subject.commune(), one))));
    }

    private KeptBrief open(Subject subject, KeptBrief brief) {
        groups.get(subject, brief.hamlet());
        return brief;
    }

    public static WorkBrief of(KeptBrief brief) {
        return new WorkBrief(
                brief.id().toString(),
                brief.wording().title(),
                brief.wording().audience(),
                brief.facts().stream().map(fact -> fact.words()).toList());
    }
}
