package vn.camtay.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document;
import vn.camtay.document.Form;
import vn.camtay.document.Text;
import vn.camtay.document.Wording;

/// What stands below the content: recipients at the left, the signature at the right; two signatures side by side for
/// minutes, the recipients below them. The signature never stands on a page without some of the text.
final class Bottom {
    private static final float BEFORE = Form.mm(4);

    private final Document document;
    private final Sheet sheet;

    private Bottom(Document document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    static List<Strip> strips(Document document, Sheet sheet) {
        var bottom = new Bottom(document, sheet);
        var signatures = document.closing().signatures();
        return signatures.size() > 1 ? bottom.pair(signatures) : bottom.side(signatures);
    }

    /// The content with its last lines kept beside the signature.
    static List<Strip> keepLastWith(List<Strip> content) {
        var kept = new ArrayList<>(content);
        for (var i = Math.max(0, kept.size() - 2); i < kept.size(); i++) {
            kept.set(i, kept.get(i).kept());
        }
        return kept;
    }

    private List<Strip> side(List<Signature> signatures) {
        var left = sheet.textWidth() * Form.RECIPIENTS_SHARE;
        var recipients = recipients(left - Form.mm(2));
        var signing = new Column(sheet.left() + left, sheet.textWidth() - left);
        signatures.forEach(signature -> sign(signing, signature));
        return Column.besideOrBelow(sheet, BEFORE, recipients, signing);
    }

    private List<Strip> pair(List<Signature> signatures) {
        var half = sheet.textWidth() / 2;
        var strips = new ArrayList<Strip>();
        strips.addAll(Column.besideOrBelow(
                sheet,
                BEFORE,
                sign(new Column(sheet.left(), half), signatures.getFirst()),
                sign(new Column(sheet.left() + half, half), signatures.getLast())));
        if (!document.closing().recipients().isEmpty()) {
            strips.addAll(recipients(sheet.textWidth()).strips());
        }
        return strips;
    }

    private Column recipients(float width) {
        var column = new Column(sheet.left(), width);
        var lines = new Wording(document).recipients();
        for (var i = 0; i < lines.size(); i++) {
            if (i == 0) {
                var head = List.of(new Text.Run(lines.getFirst(), true, true));
                column.start(new Text(head), Form.RECIPIENTS_HEAD, 0);
            } else {
                column.start(Text.of(lines.get(i)), Form.RECIPIENTS, 0);
            }
        }
        return column;
    }

    private static Column sign(Column column, Signature signature) {
        signature.authority().forEach(line -> column.centred(Text.ofBold(line), Form.BODY, 0));
        return column.centred(Text.ofBold(signature.title()), Form.BODY, 0)
                .room(Form.SIGNING_ROOM)
                .centred(Text.ofBold(signature.name()), Form.BODY, 0);
    }
}
