package vn.camtay.drill.sitting;

import java.util.Optional;
import vn.camtay.drill.Sat;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.look.Drawn;
import vn.camtay.drill.score.Judgement;

/// One item asked.
///
/// @param fact the id that the answer will have
/// @param judgement chosen already, when only the sureness was missing
/// @param incomplete whether the form came back for want of a choice
record Screen(Sat sat, Item item, Drawn drawn, String fact, Optional<Judgement> judgement, boolean incomplete) {
    int number() {
        return sat.answers().size() + 1;
    }

    boolean isTest() {
        return sat.sitting().kind().isTest();
    }

    String path() {
        return "/drill/sit/" + sat.sitting().id();
    }
}
