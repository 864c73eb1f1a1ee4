package vn.camtay.studio.poster;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.type.Legible;
import vn.camtay.studio.poster.type.Words;

/// Whether a poster can be read and printed: each slot within its letters, none smaller than what is readable, all of
/// it
/// standing out from its ground, and a QR that leads where it says.
public final class PosterCheck {
    private static final int SEEN_WIDTH = 360;

    private PosterCheck() {}

    public static List<PosterFinding> of(Poster poster) {
        var found = new ArrayList<>(ofWords(poster));
        for (var paper : Paper.values()) {
            contrast(poster, paper, found);
        }
        return List.copyOf(found);
    }

    /// The same without painting it, for somebody who is typing: contrast is left out, which every template of ours
    /// holds
    /// on any picture.
    public static List<PosterFinding> ofWords(Poster poster) {
        var found = new ArrayList<PosterFinding>();
        if (!poster.words().containsKey(Slot.HEADLINE)) {
            found.add(new PosterFinding.NothingWritten(Slot.HEADLINE));
        }
        for (var slot : poster.template().slots()) {
            if (slot.isTyped()) {
                words(slot, poster.words().getOrDefault(slot.name(), ""), found);
            }
        }
        if (poster.qr() instanceof QrAddress.Refused refused
                && poster.template().slot(Slot.QR).isPresent()) {
            found.add(new PosterFinding.AddressRefused(refused.reason()));
        }
        for (var paper : Paper.values()) {
            room(poster, paper, found);
        }
        return List.copyOf(found);
    }

    private static void words(Slot slot, String words, List<PosterFinding> found) {
        var letters = Words.letters(words);
        if (letters > slot.letters()) {
            found.add(new PosterFinding.OverBudget(slot.name(), letters, letters - slot.letters()));
        }
        slot.type().map(setting -> Words.notDrawable(words, setting.face())).ifPresent(signs -> {
            if (!signs.isEmpty()) {
                found.add(new PosterFinding.NotDrawable(slot.name(), signs));
            }
        });
    }

    private static void room(Poster poster, Paper paper, List<PosterFinding> found) {
        for (var set : Lettering.of(poster.lay(paper), poster.contents()).all()) {
            if (set.fitted().over() > 0 && isNew(set.slot(), found)) {
                found.add(
                        new PosterFinding.NoRoom(set.slot().name(), set.fitted().over()));
            }
        }
    }

    private static void contrast(Poster poster, Paper paper, List<PosterFinding> found) {
        var ground = Painting.ground(poster, paper, SEEN_WIDTH);
        for (var set : Lettering.of(poster.lay(paper), poster.contents()).all()) {
            var worst = set.fitted().boxes().stream()
                    .mapToDouble(box -> Contrast.worst(
                            ground, SEEN_WIDTH / Paper.WIDTH, box, set.slot().ink()))
                    .min()
                    .orElse(Legible.LEAST_CONTRAST);
            if (worst < Legible.LEAST_CONTRAST && isNew(set.slot(), found)) {
                found.add(new PosterFinding.HardToRead(set.slot().name(), worst));
            }
        }
    }

    private static boolean isNew(Slot slot, List<PosterFinding> found) {
        return found.stream().noneMatch(finding -> finding.slot().equals(slot.name()));
    }
}
