package vn.camtay.practice.portal;

import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.play.Reason;
import vn.camtay.practice.play.Script;

/// What the ids in a reason are called.
public final class Names {
    private Names() {}

    public static String of(Script script, Reason reason) {
        return switch (reason.kind()) {
            case WRONG_COMMUNE -> reason.about();
            case FIELD_DIFFERS ->
                script.pack().fields().stream()
                        .filter(field -> field.id().equals(reason.about()))
                        .map(Pack.Field::label)
                        .findFirst()
                        .orElse(reason.about());
            case PAPER_NOT_WANTED ->
                script.findPaper(reason.about()).map(Paper::label).orElse(reason.about());
            case PAPER_MISSING,
                    PAPER_UNREADABLE,
                    PAPER_CUT_OFF,
                    PAPER_WRONG_SIDE,
                    PAPER_EXPIRED,
                    PAPER_OF_ANOTHER,
                    PAPER_OF_ANOTHER_KIND ->
                script.pack()
                        .findComponent(reason.about())
                        .map(Pack.Component::label)
                        .orElse(reason.about());
        };
    }
}
