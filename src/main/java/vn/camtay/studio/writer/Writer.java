package vn.camtay.studio.writer;

import java.util.stream.Collectors;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.speech.Narration;
import vn.camtay.studio.speech.Narration.Fit;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;

/// Writes a correct draft of any kind from a brief's facts, without AI: their own words, in an order that reads
/// well, and
/// general sentences that state nothing. It invents nothing, and refuses where the facts would drown.
public final class Writer {
    private Writer() {}

    public static WriteOutcome write(Brief brief) {
        var facts = FactLine.of(brief);
        if (facts.isEmpty()) {
            return new WriteOutcome.NoFacts();
        }
        var kind = brief.kind();
        if (kind.equals(ProductKind.POSTER)) {
            return new WriteOutcome.Written(PosterWords.of(facts).text());
        }
        if (kind.equals(ProductKind.VIDEO_SCRIPT)) {
            return script(new ScriptWriting(facts, Rate.video()).write());
        }
        return kind.equals(ProductKind.LOUDSPEAKER)
                ? new BulletinWriting(facts).write()
                : new NewsWriting(kind, facts).write();
    }

    /// The words of a poster by slot.
    public static PosterWords poster(Brief brief) {
        return PosterWords.of(FactLine.of(brief));
    }

    /// The scenes of a video for one reader.
    public static Narration scenes(Brief brief, Rate rate) {
        return new ScriptWriting(FactLine.of(brief), rate).write();
    }

    private static WriteOutcome script(Narration narration) {
        return switch (narration.fit()) {
            case Fit.Fits fits -> new WriteOutcome.Written(text(narration));
            case Fit.TooLong tooLong -> new WriteOutcome.Written(text(narration));
            case Fit.TooShort tooShort -> new WriteOutcome.TooFewFacts(tooShort.missing());
        };
    }

    private static String text(Narration narration) {
        var scenes = narration.scenes();
        return scenes.stream()
                .map(scene -> text(scenes.indexOf(scene) + 1, scene))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(int number, Scene scene) {
        return "Cảnh " + number + ". " + scene.shot() + ". " + scene.picture() + ".\nLời dẫn: " + scene.narration()
                + "\nChữ trên hình: " + scene.onScreen();
    }
}
