package vn.camtay.studio.label;

import java.util.Optional;

/// How far a model trained on others' works took part in a product, in the words of the IPTC's list of digital source
/// types.
///
/// Source: IPTC NewsCodes, Digital Source Type, <https://cv.iptc.org/newscodes/digitalsourcetype/>.
public enum DigitalSource {
    /// People alone. Nothing is said of it, and no label is owed.
    PEOPLE(""),
    /// People's own work with parts a model made: a draft reworked, a drawn picture beside people's words.
    COMPOSITE("compositeWithTrainedAlgorithmicMedia"),
    /// Wholly made by a model.
    MODEL("trainedAlgorithmicMedia");

    private static final String LIST = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;

    DigitalSource(String term) {
        this.term = term;
    }

    /// The address of the term; empty for people's own work.
    public Optional<String> address() {
        return isByModel() ? Optional.of(LIST + term) : Optional.empty();
    }

    public boolean isByModel() {
        return this != PEOPLE;
    }

    /// What a whole is when one part was made so and another so: a model's part among people's makes a composite.
    public DigitalSource with(DigitalSource other) {
        return this == other ? this : COMPOSITE;
    }
}
