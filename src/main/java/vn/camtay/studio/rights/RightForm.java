package vn.camtay.studio.rights;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;
import vn.camtay.store.FileHash;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.rights.Right.Consent;
import vn.camtay.studio.rights.Right.Descent;

/// What is said of a picture, sound, voice or face in a form. Nothing is required: what is not known yet is missing
/// until the release, and told.
public record RightForm(
        @Nullable String fact,
        @Nullable String kind,
        @Nullable String what,
        @Nullable String source,
        @Nullable String from,
        @Nullable String licence,
        @Nullable String tool,
        @Nullable String prompt,
        @Nullable String persons,
        @Nullable String agreedBy,
        @Nullable String agreedOn,
        @Nullable String note) {
    private static final int LONGEST = 300;
    private static final int LONGEST_PROMPT = 2000;

    /// Nothing said yet.
    public static RightForm none() {
        return new RightForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static RightForm of(Right right) {
        return new RightForm(
                null,
                right.kind().name(),
                right.what(),
                right.descent().source().name(),
                right.descent().from(),
                right.descent().licence(),
                right.descent().tool(),
                right.descent().prompt(),
                right.consent().persons().name(),
                right.consent().by(),
                right.consent().on().map(LocalDate::toString).orElse(""),
                right.note());
    }

    /// A right still to be dated and signed.
    public record Unsigned(Right right) {
        public Right at(Instant at, UUID by) {
            return new Right(
                    right.id(),
                    right.thing(),
                    right.product(),
                    right.kind(),
                    right.file(),
                    right.what(),
                    right.descent(),
                    right.consent(),
                    right.note(),
                    at,
                    by);
        }
    }

    public Unsigned read(UUID id, UUID thing, ProductId product, WorkKind kind, Optional<FileHash> file) {
        return new Unsigned(new Right(
                id,
                thing,
                product,
                kind,
                file,
                clean(what, LONGEST),
                new Descent(
                        readSource(),
                        clean(from, LONGEST),
                        clean(licence, LONGEST),
                        clean(tool, LONGEST),
                        clean(prompt, LONGEST_PROMPT)),
                new Consent(readPersons(), clean(agreedBy, LONGEST), readDay()),
                clean(note, LONGEST),
                Instant.EPOCH,
                id));
    }

    WorkKind readKind() {
        return Optional.ofNullable(kind).flatMap(WorkKind::read).orElse(WorkKind.PICTURE);
    }

    public WorkSource readSource() {
        return Optional.ofNullable(source).flatMap(WorkSource::read).orElse(WorkSource.UNSAID);
    }

    public Persons readPersons() {
        return Optional.ofNullable(persons).flatMap(Persons::read).orElse(Persons.UNSAID);
    }

    public static String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private Optional<LocalDate> readDay() {
        try {
            return agreedOn == null || agreedOn.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(agreedOn.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String clean(@Nullable String typed, int longest) {
        var words = typed == null ? "" : Folding.clean(typed);
        return words.length() > longest ? words.substring(0, longest) : words;
    }
}
