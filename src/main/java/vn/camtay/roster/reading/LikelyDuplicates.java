package vn.camtay.roster.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;

/// Finds rows that are likely one person: the same name in one hamlet, the same phone, the same name and birthday.
/// Two people of one name in two hamlets are two people; a household may share a phone.
final class LikelyDuplicates {
    private LikelyDuplicates() {}

    private record NameAndHamlet(String name, String hamlet) {}

    private record NameAndBirth(String name, Object birth) {}

    static List<ProposedMerge> among(List<AcceptedRow> rows) {
        var merges = new ArrayList<ProposedMerge>();
        alike(rows, row -> new NameAndHamlet(NameText.key(row.name()), Folding.fold(row.hamlet())))
                .forEach(same -> merges.add(merge(same, reasonOf(same))));
        alike(withPhone(rows), row -> String.valueOf(row.phone()))
                .forEach(same -> merges.add(merge(same, ProposedMerge.Reason.SAME_PHONE)));
        alike(withBirthDate(rows), row -> new NameAndBirth(NameText.key(row.name()), String.valueOf(row.birthDate())))
                .forEach(same -> merges.add(merge(same, ProposedMerge.Reason.SAME_NAME_AND_BIRTH_DATE)));
        return withoutRepeats(merges);
    }

    private static List<AcceptedRow> withPhone(List<AcceptedRow> rows) {
        return rows.stream().filter(row -> row.phone() != null).toList();
    }

    private static List<AcceptedRow> withBirthDate(List<AcceptedRow> rows) {
        return rows.stream().filter(row -> row.birthDate() != null).toList();
    }

    private static Collection<List<AcceptedRow>> alike(List<AcceptedRow> rows, Function<AcceptedRow, Object> key) {
        return rows.stream().collect(groupingBy(key, LinkedHashMap::new, toList())).values().stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    private static ProposedMerge.Reason reasonOf(List<AcceptedRow> rows) {
        var groups = rows.stream().map(AcceptedRow::group).distinct().count();
        return groups > 1 ? ProposedMerge.Reason.IN_BOTH_GROUPS : ProposedMerge.Reason.SAME_NAME_IN_HAMLET;
    }

    private static ProposedMerge merge(List<AcceptedRow> rows, ProposedMerge.Reason reason) {
        var certain = forAllPairs(rows, LikelyDuplicates::isSurelyOne);
        return new ProposedMerge(rows.stream().map(AcceptedRow::at).toList(), reason, certain);
    }

    private static boolean forAllPairs(List<AcceptedRow> rows, BiPredicate<AcceptedRow, AcceptedRow> test) {
        for (var i = 0; i < rows.size(); i++) {
            for (var j = i + 1; j < rows.size(); j++) {
                if (!test.test(rows.get(i), rows.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Name and hamlet agree, and phone or birth; what both rows state must not differ.
    private static boolean isSurelyOne(AcceptedRow a, AcceptedRow b) {
        var sameHamlet = !a.hamlet().isEmpty() && Folding.fold(a.hamlet()).equals(Folding.fold(b.hamlet()));
        var evidence = List.of(
                Evidence.of(a.phone(), b.phone()),
                Evidence.of(a.birthYear(), b.birthYear()),
                Evidence.of(a.birthDate(), b.birthDate()));
        return sameHamlet
                && NameText.agree(a.name(), b.name())
                && evidence.contains(Evidence.AGREES)
                && !evidence.contains(Evidence.DIFFERS);
    }

    private enum Evidence {
        AGREES,
        DIFFERS,
        NOT_STATED;

        static Evidence of(@Nullable Object a, @Nullable Object b) {
            if (a == null || b == null) {
                return NOT_STATED;
            }
            return a.equals(b) ? AGREES : DIFFERS;
        }
    }

    /// A proposal within a larger or equal one says nothing new, unless it alone is certain.
    private static List<ProposedMerge> withoutRepeats(List<ProposedMerge> merges) {
        var kept = new ArrayList<ProposedMerge>();
        for (var merge : merges) {
            var covered = merges.stream()
                    .filter(other -> other != merge && new HashSet<>(other.rows()).containsAll(merge.rows()))
                    .filter(other -> other.certain() || !merge.certain())
                    .anyMatch(other ->
                            other.rows().size() > merge.rows().size() || merges.indexOf(other) < merges.indexOf(merge));
            if (!covered) {
                kept.add(merge);
            }
        }
        kept.sort(Comparator.comparing((ProposedMerge merge) -> !merge.certain()));
        return kept;
    }
}
