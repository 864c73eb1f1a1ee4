package vn.camtay.roster.consent;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// All that one person answered. For each purpose the latest counts, by moment and then by id: whatever the order in
/// which machines were merged, it is the same one. Nothing answered is no consent.
public record ConsentAnswers(List<Consent> facts) {
    public static final ConsentAnswers NONE = new ConsentAnswers(List.of());

    private static final Comparator<Consent> LATEST = Comparator.comparing(Consent::at)
            .thenComparing(consent -> consent.id().toString());

    /// @param facts youngest first
    public ConsentAnswers {
        facts = List.copyOf(facts);
    }

    static ConsentAnswers of(Collection<Consent> facts) {
        return new ConsentAnswers(facts.stream().sorted(LATEST.reversed()).toList());
    }

    public Optional<Consent> find(String purpose) {
        return Optional.ofNullable(standing().get(purpose));
    }

    public boolean agrees(String purpose) {
        return find(purpose).filter(Consent::given).isPresent();
    }

    public boolean declines(String purpose) {
        return find(purpose).filter(consent -> !consent.given()).isPresent();
    }

    /// Whether something of this text still waits for an answer to this very version.
    public boolean isOpen(ConsentText text) {
        return text.purposes().stream()
                .anyMatch(purpose -> find(purpose.key())
                        .filter(consent -> consent.version().equals(text.version()))
                        .isEmpty());
    }

    public boolean declinesAny(ConsentText text) {
        return text.purposes().stream().anyMatch(purpose -> declines(purpose.key()));
    }

    private Map<String, Consent> standing() {
        return facts.stream().collect(toMap(Consent::purpose, consent -> consent, BinaryOperator.maxBy(LATEST)));
    }
}
