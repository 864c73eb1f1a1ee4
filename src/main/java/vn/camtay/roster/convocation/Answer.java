package vn.camtay.roster.convocation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.camtay.roster.PersonId;

/// Somebody pressed that they have read the invitation, and whether they come.
///
/// @param reason why not, in their own words; may be empty
record Answer(UUID id, PersonId person, boolean coming, String reason, Instant at, UUID by, String origin) {
    /// The same on every machine, whatever came first by sync.
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::at).thenComparing(answer -> answer.id().toString());

    /// The answer that counts for each person: their latest.
    static Map<PersonId, Answer> latest(Collection<Answer> answers) {
        var latest = new HashMap<PersonId, Answer>();
        answers.forEach(one -> latest.merge(one.person(), one, (a, b) -> ORDER.compare(a, b) >= 0 ? a : b));
        return latest;
    }
}
