package vn.camtay.studio.handin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.Review;
import vn.camtay.studio.review.Rubric;
import vn.camtay.studio.review.Standing;
import vn.camtay.studio.review.Step;

/// A product on its way, as its group and staff see it.
///
/// @param editor where it is written
/// @param toMend how many places the checks find in its newest version
/// @param history every step, the latest first
/// @param review what the trainer found in the newest version
/// @param said what peers say
record ChainView(
        Hamlet group,
        KeptBrief brief,
        Product product,
        String editor,
        Standing standing,
        int toMend,
        List<Told> history,
        Optional<Review> review,
        List<Said> said,
        May may,
        Typed typed) {
    ChainView {
        history = List.copyOf(history);
        said = List.copyOf(said);
    }

    /// @param number of the version it is about
    /// @param who their name where they are of the group; empty for staff and for those deleted
    record Told(Step step, int number, Optional<String> who) {
        /// Staff who hand in, for a group without a phone. Who else it was the deed says itself.
        boolean isByHelper() {
            return who.isEmpty() && (step.deed() == Deed.HANDED_IN || step.deed() == Deed.TAKEN_BACK);
        }
    }

    /// What whoever looks may do, wherever the product stands.
    record May(boolean write, boolean review, boolean sendBack, boolean release) {}

    /// What was typed and not kept.
    ///
    /// @param trouble the key of why
    record Typed(Map<String, Integer> levels, String words, Optional<String> trouble) {
        static final Typed NOTHING = new Typed(Map.of(), "", Optional.empty());

        Typed {
            levels = Map.copyOf(levels);
        }

        static Typed of(String words) {
            return new Typed(Map.of(), words, Optional.empty());
        }

        Typed with(String key) {
            return new Typed(levels, words, Optional.of(key));
        }
    }

    Rubric rubric() {
        return Rubric.ours();
    }

    String here() {
        return "/studio/products/" + product.id();
    }

    String version() {
        return standing.newest().map(version -> version.id().toString()).orElse("");
    }

    String text() {
        return standing.newest().map(Version::text).orElse("");
    }

    /// For the steps shown at the top.
    int place() {
        return standing.stage().ordinal();
    }

    boolean may(Deed deed) {
        return standing.allows(deed)
                && switch (deed) {
                    case HANDED_IN -> may.write();
                    case TAKEN_BACK -> may.write() && !may.review() && !may.sendBack();
                    case TRAINER_PASSED, TRAINER_RETURNED -> may.review();
                    case COMMUNICATIONS_RETURNED -> may.sendBack();
                    case RELEASED, WITHDRAWN -> may.release();
                };
    }

    /// The step that brought it where it stands, with who took it.
    Optional<Told> last() {
        return standing.last()
                .flatMap(step -> history.stream()
                        .filter(told -> told.step().id().equals(step.id()))
                        .findFirst());
    }

    /// What the public sees while the group already writes on.
    boolean openIsOlder() {
        return standing.open().isPresent()
                && !standing.open()
                        .map(open -> open.version().id())
                        .equals(standing.newest().map(Version::id));
    }
}
