package vn.camtay.studio.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Place;
import vn.camtay.studio.mention.Place.Level;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;

/// What belongs together stays together: the day of one cluster or venue is not given to another, nor the venue
/// of one cluster to another. Only where the facts say each by itself, and the draft's sentence too.
final class PairRule implements Rule {
    private final Calendar calendar;
    private final Pairs days = new Pairs();
    private final Pairs venues = new Pairs();

    /// What goes with what, by kind of anchor.
    private static final class Pairs {
        private final Map<String, Set<String>> known = new HashMap<>();

        void add(String anchor, String other) {
            known.computeIfAbsent(anchor, key -> new HashSet<>()).add(other);
        }

        /// The other one is known of another anchor of the kind, and this anchor of others only.
        boolean isSwapped(String anchor, String other) {
            var own = known.get(anchor);
            var kind = kind(anchor);
            return own != null
                    && !own.contains(other)
                    && known.entrySet().stream()
                            .anyMatch(pair -> kind(pair.getKey()).equals(kind)
                                    && pair.getValue().contains(other));
        }

        private static String kind(String anchor) {
            return anchor.substring(0, anchor.indexOf(' '));
        }
    }

    /// What one sentence names.
    private record Sentence(List<Place> clusters, List<Place> venues, List<Moment> dates) {
        static Sentence of(Reading reading, int from, int to) {
            var places = in(reading.places(), from, to);
            return new Sentence(
                    places.stream()
                            .filter(place -> place.level() == Level.CLUSTER)
                            .toList(),
                    places.stream().filter(place -> !place.venue().isEmpty()).toList(),
                    in(reading.moments(), from, to).stream()
                            .filter(moment -> moment.isDate() && moment.day() > 0)
                            .toList());
        }

        private static <T extends Mention> List<T> in(List<T> mentions, int from, int to) {
            return mentions.stream()
                    .filter(one -> one.from() >= from && one.to() <= to)
                    .toList();
        }
    }

    PairRule(Grounds grounds, Calendar calendar) {
        this.calendar = calendar;
        for (var fact : grounds.facts()) {
            sentences(fact).forEach(this::learn);
        }
    }

    private void learn(Sentence sentence) {
        var day = only(sentence.dates).flatMap(calendar::find);
        var cluster = only(sentence.clusters).map(PairRule::clusterKey);
        var venue = only(sentence.venues).map(PairRule::venueKey);
        if (sentence.dates.size() <= 1 && sentence.clusters.size() <= 1 && sentence.venues.size() <= 1) {
            day.ifPresent(date -> cluster.ifPresent(key -> days.add(key, date.toString())));
            day.ifPresent(date -> venue.ifPresent(key -> days.add(key, date.toString())));
            cluster.ifPresent(key -> venue.ifPresent(place -> venues.add(key, place)));
        }
    }

    @Override
    public List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        for (var sentence : sentences(draft.reading())) {
            if (sentence.clusters.size() <= 1 && sentence.venues.size() <= 1 && sentence.dates.size() <= 1) {
                check(draft, sentence, problems);
            }
        }
        return problems;
    }

    private void check(Draft draft, Sentence sentence, List<Problem> problems) {
        var date = only(sentence.dates);
        var day = date.flatMap(calendar::find).map(LocalDate::toString);
        var cluster = only(sentence.clusters).map(PairRule::clusterKey);
        var venue = only(sentence.venues).map(PairRule::venueKey);
        var wrongDay = day.isPresent()
                && cluster.filter(key -> days.isSwapped(key, day.get())).isPresent();
        var wrongVenue = venue.isPresent()
                && cluster.filter(key -> venues.isSwapped(key, venue.get())).isPresent();
        var apart = day.isPresent()
                && venue.filter(key -> days.isSwapped(key, day.get())).isPresent();
        if (wrongDay || (apart && !wrongVenue)) {
            problems.add(draft.problem(ProblemKind.DATE, date.orElseThrow(), message(draft, date.orElseThrow())));
        }
        if (wrongVenue || (apart && !wrongDay)) {
            var place = only(sentence.venues).orElseThrow();
            problems.add(draft.problem(ProblemKind.PLACE, place, message(draft, place)));
        }
    }

    private static String message(Draft draft, Mention mention) {
        return "Theo sự việc của đề bài, \"" + draft.quote(mention)
                + "\" không đi với phần còn lại của câu. Hãy đối chiếu lại ngày, cụm và nơi học.";
    }

    private static List<Sentence> sentences(Reading reading) {
        var passage = reading.passage();
        var sentences = new ArrayList<Sentence>();
        for (var i = 0; i < passage.size(); ) {
            var end = i;
            while (end < passage.size() && !passage.isSentenceEnd(end) && !isPause(passage, end)) {
                end++;
            }
            sentences.add(Sentence.of(reading, i, end));
            i = end + 1;
        }
        return sentences;
    }

    private static boolean isPause(Passage passage, int index) {
        return passage.at(index).is(";");
    }

    private static <T> Optional<T> only(List<T> some) {
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    private static String clusterKey(Place place) {
        return "cluster " + place.key();
    }

    private static String venueKey(Place place) {
        return "venue " + place.venue() + " " + place.key();
    }
}
