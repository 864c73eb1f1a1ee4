package vn.camtay.studio.workshop.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.privacy.Detector;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;
import vn.camtay.studio.workshop.PromptForm;

/// The prompts of a commune: each its owner's, who alone changes it. What is shared holds nothing personal.
@Component
class PromptLibrary {
    static final int LONGEST_TITLE = 80;
    static final int MOST_OF_ONE = 200;
    private static final int MOST_SHOWN = 60;
    private static final Detector DETECTOR = Detector.ours();

    private final PromptTable table;
    private final Time time;

    PromptLibrary(PromptTable table, Time time) {
        this.table = table;
        this.time = time;
    }

    /// Whoever reads, with what they may see.
    record Reader(CommuneCode commune, UUID subject, Optional<HamletId> group, boolean staff) {}

    @Transactional
    KeepOutcome keep(KeepPrompt request) {
        var known = table.findVersion(request.commune(), request.id());
        if (known.isPresent()) {
            return new KeepOutcome.Kept(known.get());
        }
        var trouble = trouble(request);
        if (trouble.isPresent()) {
            return new KeepOutcome.Unfit(trouble.get());
        }
        if (request.sharing() == Sharing.GROUP || request.sharing() == Sharing.COMMUNE) {
            var found = DETECTOR.scan(request.title() + "\n" + request.text());
            if (!found.isEmpty()) {
                return new KeepOutcome.Personal(found);
            }
        }
        return request.base().map(base -> upon(base, request)).orElseGet(() -> begin(request));
    }

    /// Takes in all prompts of a file, or none; those the owner has word for word are there already.
    @Transactional
    Optional<String> carryIn(List<KeepPrompt> requests) {
        var first = requests.getFirst();
        var own = list(new Reader(first.commune(), first.owner(), Optional.empty(), false)).stream()
                .filter(prompt -> prompt.isOf(first.owner()))
                .map(KeptPrompt::text)
                .collect(Collectors.toSet());
        var fresh = requests.stream().filter(one -> !own.contains(one.text())).toList();
        if (table.count(first.commune(), first.owner()) + fresh.size() > MOST_OF_ONE) {
            return Optional.of("studio.prompt.error.many");
        }
        fresh.forEach(this::begin);
        return Optional.empty();
    }

    private Optional<String> trouble(KeepPrompt request) {
        if (request.title().isBlank() || request.title().length() > LONGEST_TITLE) {
            return Optional.of("studio.prompt.error.title");
        }
        if (request.text().isBlank() || request.text().length() > PromptForm.LONGEST) {
            return Optional.of("studio.prompt.error.text");
        }
        if (request.sharing() == Sharing.GROUP && request.hamlet().isEmpty()) {
            return Optional.of("studio.prompt.error.noGroup");
        }
        return request.base().isEmpty() && table.count(request.commune(), request.owner()) >= MOST_OF_ONE
                ? Optional.of("studio.prompt.error.many")
                : Optional.empty();
    }

    private KeepOutcome begin(KeepPrompt request) {
        return kept(request, request.id(), 1);
    }

    private KeepOutcome upon(UUID base, KeepPrompt request) {
        var before = table.findVersion(request.commune(), base)
                .filter(version -> version.isOf(request.owner()))
                .map(version -> table.versions(request.commune(), version.prompt()))
                .orElse(List.of());
        if (before.isEmpty()) {
            return new KeepOutcome.Unfit("studio.prompt.error.notYours");
        }
        var latest = before.getLast();
        return latest.id().equals(base)
                ? kept(request, latest.prompt(), before.size() + 1)
                : new KeepOutcome.Stale(latest);
    }

    private KeepOutcome kept(KeepPrompt request, UUID prompt, int number) {
        var version = new KeptPrompt(
                request.id(),
                prompt,
                number,
                request.owner(),
                request.hamlet(),
                request.goal(),
                request.title(),
                request.text(),
                request.sharing(),
                Stored.asStored(time.now()));
        table.add(request.commune(), version);
        return new KeepOutcome.Kept(version);
    }

    /// Nothing where there is none, or none for this reader.
    Optional<KeptPrompt> find(Reader reader, UUID prompt) {
        var versions = versions(reader, prompt);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// All versions a reader may see: those before it was shared are its owner's alone.
    List<KeptPrompt> versions(Reader reader, UUID prompt) {
        var all = table.versions(reader.commune(), prompt);
        return all.isEmpty() || !isOpen(reader, all.getLast())
                ? List.of()
                : all.stream().filter(version -> isOpen(reader, version)).toList();
    }

    private static boolean isOpen(Reader reader, KeptPrompt version) {
        return version.isOpenTo(reader.subject(), reader.group(), reader.staff());
    }

    List<KeptPrompt> list(Reader reader) {
        return table.latest(reader.commune(), reader.subject(), reader.group(), reader.staff(), MOST_SHOWN);
    }
}
