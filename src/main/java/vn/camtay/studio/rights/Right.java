package vn.camtay.studio.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.camtay.store.FileHash;
import vn.camtay.studio.ProductId;

/// What the ledger says of one picture, sound, voice or face of a product.
///
/// @param thing the same through all that is said of it
/// @param file where it is kept here
/// @param what it is, in a few words
public record Right(
        UUID id,
        UUID thing,
        ProductId product,
        WorkKind kind,
        Optional<FileHash> file,
        String what,
        Descent descent,
        Consent consent,
        String note,
        Instant at,
        UUID by) {

    /// @param from who gave it, or the address it was found at
    /// @param tool by which it was made, where AI made it, and the `prompt` that was given to it
    public record Descent(WorkSource source, String from, String licence, String tool, String prompt) {
        public static final Descent UNSAID = new Descent(WorkSource.UNSAID, "", "", "", "");
    }

    /// @param by who agreed, or for children who agreed for them
    public record Consent(Persons persons, String by, Optional<LocalDate> on) {
        public static final Consent UNSAID = new Consent(Persons.UNSAID, "", Optional.empty());

        boolean isGiven() {
            return !by.isBlank() && on.isPresent();
        }
    }

    public boolean isByAi() {
        return descent.source() == WorkSource.AI;
    }

    /// What stands in the way of a release.
    public Set<Lack> lacks() {
        var lacks = EnumSet.noneOf(Lack.class);
        switch (descent.source()) {
            case UNSAID -> lacks.add(Lack.SOURCE);
            case OWN -> {}
            case GIVEN -> addIf(lacks, descent.from().isBlank(), Lack.GIVER);
            case LIBRARY -> {
                addIf(lacks, descent.from().isBlank(), Lack.ADDRESS);
                addIf(lacks, descent.licence().isBlank(), Lack.LICENCE);
            }
            case AI -> {
                addIf(lacks, descent.tool().isBlank(), Lack.TOOL);
                addIf(lacks, descent.prompt().isBlank(), Lack.PROMPT);
            }
        }
        if (kind.mayHavePersons()) {
            switch (consent.persons()) {
                case UNSAID -> lacks.add(Lack.PERSONS);
                case NOBODY -> addIf(lacks, kind != WorkKind.PICTURE, Lack.PERSONS);
                case ADULTS -> addIf(lacks, !consent.isGiven(), Lack.CONSENT);
                case CHILDREN -> addIf(lacks, !consent.isGiven(), Lack.GUARDIAN);
            }
        }
        return lacks;
    }

    private static void addIf(Set<Lack> lacks, boolean isMissing, Lack lack) {
        if (isMissing) {
            lacks.add(lack);
        }
    }
}
