package vn.camtay.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.camtay.document.Annex;
import vn.camtay.document.Document;
import vn.camtay.document.Form;
import vn.camtay.document.Masthead;
import vn.camtay.document.Text;
import vn.camtay.document.Wording;
import vn.camtay.document.page.Face;
import vn.camtay.document.page.Sheet;

/// An official document as a Word file that a clerk can go on writing in.
public final class DocumentFile {
    private final Document document;
    private final Wording wording;
    private final CTBody body;
    private final Ink ink;
    private final Sheet sheet = Sheet.a4(false);

    private DocumentFile(Document document, CTBody body) {
        this.document = document;
        this.wording = new Wording(document);
        this.body = body;
        this.ink = new Ink(body::addNewP);
    }

    public static byte[] docx(Document document) {
        try (var file = new XWPFDocument()) {
            StyleSheet.define(file);
            var sections = new Sections(file);
            new DocumentFile(document, file.getDocument().getBody()).write(sections);
            FileFacts.set(file, document.fileTitle());
            var out = new ByteArrayOutputStream();
            file.write(out);
            return FileFacts.timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Sections sections) {
        masthead();
        title();
        addressees();
        document.content().bases().forEach(basis -> ink.say(Style.BASIS, basis));
        new Blocks(body, sheet).write(document.content().body());
        keepLastWithSignature();
        new ClosingGrid(document, body, sheet).write();
        var before = sheet;
        for (var annex : document.annexes()) {
            sections.end(before);
            before = Sheet.a4(annex.landscape());
            annex(annex, before);
        }
        sections.endLast(before);
    }

    private void masthead() {
        var left = sheet.textWidth() * Form.ISSUER_SHARE;
        var right = sheet.textWidth() - left;
        var grid = new Grid(body.addNewTbl(), List.of(left, right), false);
        var top = grid.row();
        issuer(grid.cell(top, 0, 1), left);
        var nation = new Ink(grid.cell(top, 1, 1)::addNewP);
        nation.say(Style.NATION, Masthead.NATION)
                .say(Style.MOTTO, document.masthead().motto());
        nation.rule(Face.BOLD.width(document.masthead().motto(), Form.BODY), right);
        var below = grid.row();
        number(grid.cell(below, 0, 1));
        var place = new Ink(grid.cell(below, 1, 1)::addNewP);
        place.say(Style.PLACE, String.join("", wording.placeAndDate()));
    }

    /// A signature never stands on a page without some of the text.
    private void keepLastWithSignature() {
        for (var i = Math.max(0, body.sizeOfPArray() - 2); i < body.sizeOfPArray(); i++) {
            var shape = body.getPArray(i).getPPr();
            if (!shape.isSetKeepNext()) {
                shape.addNewKeepNext();
            }
        }
    }

    private void issuer(CTTc cell, float width) {
        var place = new Ink(cell::addNewP);
        var issuer = document.masthead().issuer();
        issuer.superior().forEach(line -> place.say(Style.SUPERIOR, line));
        issuer.name().forEach(line -> place.say(Style.ISSUER, line));
        if (issuer.name().isEmpty()) {
            place.say(Style.ISSUER, "");
        } else {
            var words = Math.min(width, Face.BOLD.width(issuer.name().getLast(), Form.HEAD));
            place.rule(words * Form.SHORT_LINE, width);
        }
    }

    private void number(CTTc cell) {
        var place = new Ink(cell::addNewP);
        var lines = wording.numberLines();
        if (lines.isEmpty()) {
            place.say(Style.NUMBER, "");
        }
        for (var line : lines) {
            place.say(line.startsWith("Số: ") ? Style.NUMBER : Style.LETTER_ABOUT, line);
        }
    }

    private void title() {
        var lines = wording.titleLines();
        if (lines.isEmpty()) {
            ink.begin(Style.RULE);
            return;
        }
        ink.say(Style.KIND, lines.getFirst());
        if (lines.size() > 1) {
            ink.say(Style.ABOUT, lines.get(1));
            var words = Math.min(sheet.textWidth(), Face.BOLD.width(lines.get(1), Form.BODY));
            ink.rule(words * Form.SHORT_LINE, sheet.textWidth());
        }
    }

    private void addressees() {
        var lines = wording.addressees();
        for (var i = 0; i < lines.size(); i++) {
            ink.say(i == 0 ? Style.ADDRESSEE : Style.ADDRESSEE_ITEM, lines.get(i));
        }
    }

    private void annex(Annex annex, Sheet paper) {
        var lines = wording.annexTop(annex);
        ink.say(Style.ANNEX, lines.get(0))
                .say(Style.ANNEX_TITLE, lines.get(1))
                .say(Style.ANNEX_REFERENCE, Text.of(lines.get(2)));
        new Blocks(body, paper).write(annex.body());
    }
}
