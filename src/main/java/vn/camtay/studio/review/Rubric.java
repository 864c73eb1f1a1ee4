package vn.camtay.studio.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What a trainer looks at in a product, each criterion with its levels in words. Data, and our own proposal.
///
/// @param levels their names, from the lowest
public record Rubric(List<String> levels, List<Criterion> criteria) {
    private static final String SOURCE = "/content/studio/rubric.tsv";
    private static final Rubric OURS = load();

    /// @param id stays when it is worded anew
    /// @param sentences one a level, from the lowest
    public record Criterion(String id, String name, List<String> sentences) {
        public Criterion {
            sentences = List.copyOf(sentences);
        }
    }

    public Rubric {
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
        for (var criterion : criteria) {
            if (criterion.sentences().size() != levels.size()) {
                throw new IllegalArgumentException(criterion.id() + " has a sentence for each level");
            }
        }
    }

    public static Rubric ours() {
        return OURS;
    }

    /// The most points a product can have: a level above the lowest is a point.
    public int most() {
        return criteria.size() * (levels.size() - 1);
    }

    /// Whether each criterion was given a level there is.
    boolean isAnsweredBy(Map<String, Integer> given) {
        return criteria.stream().allMatch(one -> {
            var level = given.get(one.id());
            return level != null && level >= 0 && level < levels.size();
        });
    }

    private static Rubric load() {
        try (var source = Rubric.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return parse(new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rubric parse(List<List<String>> lines) {
        var levels = lines.getFirst();
        return new Rubric(
                levels.subList(1, levels.size()),
                lines.stream()
                        .skip(1)
                        .map(cells -> new Criterion(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                        .toList());
    }
}
