package vn.camtay.studio.script;

import java.util.List;
import java.util.Optional;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.Version;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.Problem;
import vn.camtay.studio.diff.Piece;
import vn.camtay.studio.diff.WordDiff;
import vn.camtay.studio.speech.Rate;

/// A script in the grid.
///
/// @param whole what wants another look in the script as a whole
/// @param own whether the rate is that of whoever looks at it, measured
/// @param typed how it came here
record ScriptView(
        OpenProduct open,
        Script script,
        List<SceneView> scenes,
        List<Problem> whole,
        Length length,
        Rate rate,
        boolean own,
        Typed typed) {
    /// @param trouble the key of why it was not kept
    /// @param unsaved whether it differs from what is kept, because a scene was added, moved or taken out
    /// @param other what somebody of the group saved meanwhile
    record Typed(Optional<String> trouble, boolean unsaved, Optional<Version> other) {
        static final Typed KEPT = new Typed(Optional.empty(), false, Optional.empty());

        static Typed changed() {
            return new Typed(Optional.empty(), true, Optional.empty());
        }

        static Typed refused(String trouble) {
            return new Typed(Optional.of(trouble), true, Optional.empty());
        }

        static Typed beside(Version other) {
            return new Typed(Optional.empty(), true, Optional.of(other));
        }
    }

    static ScriptView of(OpenProduct open, Script script, Optional<Rate> own, Typed typed) {
        var rate = own.orElseGet(Rate::video);
        var text = script.write();
        var checked = Check.of(open.brief().of(open.product().kind())).readAll(text);
        var scenes = SceneView.of(script, rate, checked, text);
        return new ScriptView(
                open,
                script,
                scenes,
                script.scenes().isEmpty() ? List.of() : SceneView.outside(scenes, checked),
                Length.of(script.narration(rate)),
                rate,
                own.isPresent(),
                typed);
    }

    /// From what the other one saved to what was typed here.
    List<Piece> differences() {
        return typed.other()
                .map(other -> WordDiff.of(other.text(), script.write()))
                .orElse(List.of());
    }
}
