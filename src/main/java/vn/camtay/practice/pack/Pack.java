package vn.camtay.practice.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One procedure as it is rehearsed.
///
/// @param id kebab-case, the same for all versions
/// @param version counted from 1; `DRAFT` for what its editor alone may rehearse
/// @param hash of the file's text; facts carry it, so that a rehearsal is replayed with the pack it was played with
/// @param procedure the code in `guide`: "1.001193"
/// @param communes to choose among: the right one first, then those a neighbour takes it for, old names among them
/// @param lookalikes codes of other procedures that a search shows beside it
/// @param cosigner a template such as `{fiance.name}` of who declares together with the persona and signs too
/// @param notWanted kinds of paper that are a mistake to attach, with why
/// @param troubles ids of those that fit this procedure, for the trainer to send
public record Pack(
        String id,
        int version,
        String hash,
        String procedure,
        String title,
        String lifeEvent,
        boolean online,
        Agency agency,
        List<String> communes,
        List<String> lookalikes,
        Fee fee,
        Term term,
        Optional<Supplement> supplement,
        Optional<String> cosigner,
        List<Field> fields,
        List<Component> components,
        List<NotWanted> notWanted,
        List<String> troubles,
        String result,
        List<Scenario> scenarios,
        List<Source> sources,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {
    /// The version of what was not published.
    public static final int DRAFT = 0;

    public Pack {
        communes = List.copyOf(communes);
        lookalikes = List.copyOf(lookalikes);
        fields = List.copyOf(fields);
        components = List.copyOf(components);
        notWanted = List.copyOf(notWanted);
        troubles = List.copyOf(troubles);
        scenarios = List.copyOf(scenarios);
        sources = List.copyOf(sources);
    }

    /// The fictional office that receives it, and the code that stands for it in dossier codes.
    ///
    /// @param name in which `{commune}` stands for the commune that is right in a scenario
    public record Agency(String name, String code) {}

    /// @param amount whole đồng
    /// @param confirmed false where the source was unclear; the screen says so
    public record Fee(long amount, boolean confirmed) {}

    /// @param workingDays from the day of receipt
    public record Term(int workingDays, boolean confirmed) {}

    /// How long somebody has to answer when something is to be supplemented. A pack that says nothing of it leaves
    /// the day to the office.
    ///
    /// @param days from the day of the notice, weekends counted
    /// @param confirmed false while no law was read that says so
    public record Supplement(int days, boolean confirmed) {}

    /// A field of the interactive form.
    ///
    /// @param answer a template such as `{child.name}` of what the persona's papers say; what is typed is compared
    /// with it and then forgotten
    /// @param options to choose from, the answer among them, templates too; empty for a field that is typed
    public record Field(String id, String label, Kind kind, String answer, List<String> options, String hint) {
        public enum Kind {
            TEXT,
            DATE,
            NUMBER,
            IDENTITY,
            CHOICE
        }

        public Field {
            options = List.copyOf(options);
        }
    }

    /// @param proves what proves it, by kinds of paper: any one of these sets, whole
    public record Component(String id, String label, List<Set<String>> proves, boolean required) {
        public Component {
            proves = proves.stream().map(Set::copyOf).toList();
        }

        public boolean isProvedBy(Set<String> kinds) {
            return proves.stream().anyMatch(kinds::containsAll);
        }
    }

    public record NotWanted(String kind, String why) {}

    /// @param read the day on which it was read
    public record Source(String what, LocalDate read, boolean confirmed) {}

    /// Whether only its editor may rehearse it.
    public boolean isDraft() {
        return version == DRAFT;
    }

    public Optional<Component> findComponent(String component) {
        return components.stream().filter(one -> one.id().equals(component)).findFirst();
    }

    public Optional<Scenario> findScenario(String scenario) {
        return scenarios.stream().filter(one -> one.id().equals(scenario)).findFirst();
    }

    public String commune() {
        return communes.getFirst();
    }
}
