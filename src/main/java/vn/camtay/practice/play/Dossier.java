package vn.camtay.practice.play;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the resident has put together so far. What was typed is not here: only which fields differ from their papers.
///
/// @param papers taken out of the drawer at home, by id
/// @param commune chosen to receive it; empty before
/// @param differing ids of the form's fields whose words differ from the papers; empty before the form was handed in
/// @param cosigned whether the other of two who declare together signed too
/// @param attached by component
/// @param saved whether what was attached was also saved: the real portal drops what was not
public record Dossier(
        SortedSet<String> papers,
        Optional<String> commune,
        Optional<SortedSet<String>> differing,
        boolean signed,
        boolean cosigned,
        SortedMap<String, Attachment> attached,
        boolean saved,
        Optional<Receiving> receiving,
        Optional<Sent> sent) {
    public enum Receiving {
        ELECTRONIC,
        COUNTER,
        POST
    }

    static final Dossier EMPTY = new Dossier(
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            new TreeMap<>(),
            false,
            Optional.empty(),
            Optional.empty());

    /// What became of it since it was sent.
    ///
    /// @param times how often it was sent: 1, and one more for each answer to a supplement or new filing
    /// @param turned the day on which it came to its present status
    /// @param due promised to be done on, once received
    /// @param reasons what the clerk wants mended
    /// @param apologised whether a new day was promised because the first passed
    public record Sent(
            int times,
            Status status,
            LocalDate turned,
            Optional<LocalDate> due,
            List<Reason> reasons,
            boolean apologised) {
        public Sent {
            reasons = List.copyOf(reasons);
        }

        Sent to(Status now, LocalDate day) {
            return new Sent(times, now, day, due, reasons, apologised);
        }

        Sent to(Status now, LocalDate day, List<Reason> why) {
            return new Sent(times, now, day, due, why, apologised);
        }

        Sent dueOn(LocalDate day) {
            return new Sent(times, status, turned, Optional.of(day), reasons, apologised);
        }

        Sent apologisedUntil(LocalDate day) {
            return new Sent(times, status, turned, Optional.of(day), reasons, true);
        }
    }

    Dossier withPapers(Set<String> taken) {
        return new Dossier(
                new TreeSet<>(taken), commune, differing, signed, cosigned, attached, saved, receiving, sent);
    }

    Dossier withCommune(String chosen) {
        return new Dossier(papers, Optional.of(chosen), differing, signed, cosigned, attached, saved, receiving, sent);
    }

    /// A new form needs new signatures.
    Dossier withForm(Set<String> differs) {
        return new Dossier(
                papers, commune, Optional.of(new TreeSet<>(differs)), false, false, attached, saved, receiving, sent);
    }

    Dossier withSignature(boolean yes) {
        return new Dossier(papers, commune, differing, yes, cosigned, attached, saved, receiving, sent);
    }

    Dossier withCosignature(boolean yes) {
        return new Dossier(papers, commune, differing, signed, yes, attached, saved, receiving, sent);
    }

    Dossier withPapers(String component, Attachment papers) {
        var now = new TreeMap<>(attached);
        now.put(component, papers);
        return withAttached(now, false);
    }

    Dossier without(String component) {
        var now = new TreeMap<>(attached);
        now.remove(component);
        return withAttached(now, false);
    }

    Dossier withAttached(Map<String, Attachment> now, boolean isSaved) {
        return new Dossier(papers, commune, differing, signed, cosigned, new TreeMap<>(now), isSaved, receiving, sent);
    }

    Dossier withReceiving(Receiving how) {
        return new Dossier(papers, commune, differing, signed, cosigned, attached, saved, Optional.of(how), sent);
    }

    Dossier withSent(Sent now) {
        return new Dossier(papers, commune, differing, signed, cosigned, attached, saved, receiving, Optional.of(now));
    }

    public Optional<Status> status() {
        return sent.map(Sent::status);
    }
}
