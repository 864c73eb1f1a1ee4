package vn.camtay.drill.lesson;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.drill.score.Judged;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

/// What somebody made of a claim: a fact.
///
/// @param claim its code
/// @param holds whether it was true
/// @param looks how many of the places to look at were opened before
record ClaimAnswer(
        UUID id,
        UUID person,
        String claim,
        boolean holds,
        Judgement judgement,
        Sureness sureness,
        int looks,
        Instant at) {
    Judged judged() {
        return new Judged(holds, judgement, sureness);
    }
}
