package vn.camtay.document.word;

import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.camtay.document.Text;

/// Writes paragraphs one after another into the body of a file or into a cell.
final class Ink {
    private final Supplier<CTP> paragraphs;

    Ink(Supplier<CTP> paragraphs) {
        this.paragraphs = paragraphs;
    }

    Ink say(Style style, String words) {
        return say(style, Text.of(words));
    }

    Ink say(Style style, Text text) {
        var paragraph = begin(style);
        write(paragraph, style, text);
        return this;
    }

    /// A label of its own weight, then the text: `Điều 1. …`.
    Ink say(Style style, String label, boolean boldLabel, Text text) {
        var paragraph = begin(style);
        run(paragraph, style, new Text.Run(label + " ", boldLabel, false));
        write(paragraph, style, text);
        return this;
    }

    /// A short line of a given length in a column of a given width, both in points: the upper border of a paragraph as
    /// low as a paragraph can be.
    Ink rule(float length, float width) {
        var paragraph = begin(Style.RULE);
        var shape = paragraph.getPPr();
        var line = shape.addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(java.math.BigInteger.valueOf(6));
        line.setSpace(java.math.BigInteger.ONE);
        line.setColor("000000");
        var spacing = shape.addNewSpacing();
        spacing.setBefore(StyleSheet.twips(3));
        spacing.setLine(StyleSheet.twips(4));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        var side = StyleSheet.twips((width - length) / 2);
        var indent = shape.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
        return this;
    }

    CTP begin(Style style) {
        var paragraph = paragraphs.get();
        paragraph.addNewPPr().addNewPStyle().setVal(style.id);
        return paragraph;
    }

    private static void write(CTP paragraph, Style style, Text text) {
        text.runs().forEach(run -> run(paragraph, style, run));
    }

    private static void run(CTP paragraph, Style style, Text.Run run) {
        var written = paragraph.addNewR();
        var bold = run.bold() && !style.weight.bold();
        var italic = run.italic() && !style.weight.italic();
        if (bold || italic) {
            var letters = written.addNewRPr();
            if (bold) {
                letters.addNewB();
            }
            if (italic) {
                letters.addNewI();
            }
        }
        var words = written.addNewT();
        // The room left for handwriting is held by spaces that do not break, which a clerk may simply overtype.
        words.setStringValue(run.words().replace('\u2007', '\u00a0'));
        words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
