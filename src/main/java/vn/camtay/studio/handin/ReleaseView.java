package vn.camtay.studio.handin;

import java.util.List;
import java.util.Map;
import vn.camtay.studio.ReleaseBlocker.Blocked;
import vn.camtay.studio.Version;
import vn.camtay.studio.release.Answer;
import vn.camtay.studio.release.ReleaseList.Asked;
import vn.camtay.studio.review.Deed;

/// A product before its release.
///
/// @param shown how it stands, with its group and words
/// @param version the newest, which is the one that would be released
/// @param asked the questions of the list, first what the words raise
/// @param given the answers so far
/// @param inTheWay all that stands in the way
/// @param usesAi whether it has to carry a label
/// @param checkedBy who the label names, as typed or proposed
/// @param full whether whoever looks signed in fully, and so may override
record ReleaseView(
        ChainView shown,
        Version version,
        List<Asked> asked,
        Map<String, Answer> given,
        List<Blocked> inTheWay,
        boolean usesAi,
        String checkedBy,
        boolean full) {
    ReleaseView {
        asked = List.copyOf(asked);
        given = Map.copyOf(given);
        inTheWay = List.copyOf(inTheWay);
    }

    boolean isWaiting() {
        return shown.standing().allows(Deed.RELEASED);
    }

    boolean is(Asked question, Answer answer) {
        return given.get(question.item().id()) == answer;
    }
}
