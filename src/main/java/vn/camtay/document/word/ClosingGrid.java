package vn.camtay.document.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Document;
import vn.camtay.document.Form;
import vn.camtay.document.Wording;
import vn.camtay.document.page.Sheet;

/// Recipients and signature side by side below the content; two signatures side by side for minutes.
final class ClosingGrid {
    private final Document document;
    private final List<String> recipients;
    private final CTBody body;
    private final float width;

    ClosingGrid(Document document, CTBody body, Sheet sheet) {
        this.document = document;
        this.recipients = new Wording(document).recipients();
        this.body = body;
        this.width = sheet.textWidth();
    }

    void write() {
        var ink = new Ink(body::addNewP);
        ink.begin(Style.RULE).getPPr().addNewKeepNext();
        var signatures = document.closing().signatures();
        if (signatures.size() > 1) {
            var grid = new Grid(body.addNewTbl(), List.of(width / 2, width / 2), false);
            var row = grid.row();
            sign(grid.cell(row, 0, 1), signatures.getFirst());
            sign(grid.cell(row, 1, 1), signatures.getLast());
            recipients(ink);
            return;
        }
        var left = width * Form.RECIPIENTS_SHARE;
        var grid = new Grid(body.addNewTbl(), List.of(left, width - left), false);
        var row = grid.row();
        var list = grid.cell(row, 0, 1);
        recipients(new Ink(list::addNewP));
        var signing = grid.cell(row, 1, 1);
        signatures.forEach(signature -> sign(signing, signature));
        filled(list);
        filled(signing);
        ink.begin(Style.RULE);
    }

    private void recipients(Ink ink) {
        for (var i = 0; i < recipients.size(); i++) {
            ink.say(i == 0 ? Style.RECIPIENTS : Style.RECIPIENT, recipients.get(i));
        }
    }

    private static void sign(CTTc cell, Signature signature) {
        var ink = new Ink(cell::addNewP);
        signature.authority().forEach(line -> ink.say(Style.AUTHORITY, line));
        ink.say(Style.SIGNER_TITLE, signature.title()).say(Style.SIGNER, signature.name());
    }

    /// A cell without a paragraph is no valid cell.
    private static void filled(CTTc cell) {
        if (cell.sizeOfPArray() == 0) {
            new Ink(cell::addNewP).say(Style.RECIPIENT, "");
        }
    }
}
