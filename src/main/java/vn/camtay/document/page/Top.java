package vn.camtay.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.document.Document;
import vn.camtay.document.Form;
import vn.camtay.document.Masthead;
import vn.camtay.document.Text;
import vn.camtay.document.Wording;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// What stands above the content: masthead, kind and abstract, addressees, bases.
final class Top {
    private final Document document;
    private final Wording wording;
    private final Sheet sheet;
    private final List<Strip> strips = new ArrayList<>();

    private Top(Document document, Sheet sheet) {
        this.document = document;
        this.wording = new Wording(document);
        this.sheet = sheet;
    }

    static List<Strip> strips(Document document, Sheet sheet) {
        var top = new Top(document, sheet);
        top.masthead();
        top.title();
        top.addressees();
        top.bases();
        return top.strips;
    }

    private void masthead() {
        var issuer = left();
        var masthead = document.masthead();
        masthead.issuer().superior().forEach(line -> issuer.centred(Text.of(line), Form.HEAD, 0));
        masthead.issuer().name().forEach(line -> issuer.centred(Text.ofBold(line), Form.HEAD, 0));
        if (!masthead.issuer().name().isEmpty()) {
            var last = masthead.issuer().name().getLast();
            issuer.rule(shortLine(last, Form.HEAD, issuer.width()), 3);
        }
        var nation = right().fitted(Text.ofBold(Masthead.NATION), Form.HEAD, 0)
                .fitted(Text.ofBold(masthead.motto()), Form.BODY, 0);
        nation.rule(Face.BOLD.width(masthead.motto(), Form.BODY), 3);
        strips.addAll(Paragraphs.allKept(Column.besideOrBelow(sheet, 0, issuer, nation)));
        numberAndPlace();
    }

    private void numberAndPlace() {
        var number = left();
        var lines = wording.numberLines();
        for (var i = 0; i < lines.size(); i++) {
            number.centred(Text.of(lines.get(i)), Form.HEAD, i == 0 ? 0 : Form.GAP);
        }
        var place = right();
        wording.placeAndDate().forEach(line -> place.fitted(Text.ofItalic(line), Form.BODY, 0));
        if (number.height() + place.height() > 0) {
            strips.addAll(Paragraphs.allKept(Column.besideOrBelow(sheet, Form.GAP, number, place)));
        }
    }

    private void title() {
        var lines = wording.titleLines();
        if (lines.isEmpty()) {
            return;
        }
        strips.addAll(Paragraphs.allKept(
                Paragraphs.strips(Text.ofBold(lines.getFirst()), centred(sheet.textWidth()), 3 * Form.GAP)));
        if (lines.size() > 1) {
            about(lines.get(1));
        }
    }

    private void about(String words) {
        var lines = Lines.balanced(Text.ofBold(words), Form.BODY, sheet.textWidth() * 0.86f);
        strips.addAll(Paragraphs.allKept(Paragraphs.strips(lines, centred(sheet.textWidth()), 0)));
        var rule = new Column(sheet.left(), sheet.textWidth()).rule(Lines.widest(lines) * Form.SHORT_LINE, 3);
        strips.add(Column.beside(0, rule.room(2)).kept());
    }

    private void addressees() {
        var lines = wording.addressees();
        if (lines.size() == 1) {
            strips.addAll(Paragraphs.strips(Text.of(lines.getFirst()), centred(sheet.textWidth()), 3 * Form.GAP));
        } else if (!lines.isEmpty()) {
            var in = Form.mm(28);
            for (var i = 0; i < lines.size(); i++) {
                var x = sheet.left() + (i == 0 ? in : in + Form.INDENT);
                var width = sheet.left() + sheet.textWidth() - x;
                var before = i == 0 ? 3 * Form.GAP : Form.GAP / 2;
                strips.addAll(
                        Paragraphs.strips(Text.of(lines.get(i)), new Shape(x, width, Form.BODY, Stand.START), before));
            }
        }
    }

    private void bases() {
        var shape = new Shape(sheet.left(), sheet.textWidth(), Form.INDENT, Form.BODY, Form.LEADING, Stand.EVEN);
        var before = 2 * Form.GAP;
        for (var basis : document.content().bases()) {
            strips.addAll(Paragraphs.strips(basis.allItalic(), shape, before));
            before = Form.GAP;
        }
    }

    private Column left() {
        return new Column(sheet.left(), sheet.textWidth() * Form.ISSUER_SHARE);
    }

    private Column right() {
        var share = sheet.textWidth() * Form.ISSUER_SHARE;
        return new Column(sheet.left() + share, sheet.textWidth() - share);
    }

    private Shape centred(float width) {
        return new Shape(sheet.left(), width, Form.BODY, Stand.CENTRED);
    }

    /// A third to a half of the words above it.
    static float shortLine(String words, float size, float room) {
        return Math.min(Face.BOLD.width(words, size), room) * Form.SHORT_LINE;
    }
}
