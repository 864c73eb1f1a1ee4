package vn.camtay.document.word;

import java.util.ArrayList;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.camtay.document.Text;

/// The words of a Word paragraph with their weight, as far as it was set on the words and not by a style.
final class Runs {
    private Runs() {}

    static Text of(XWPFParagraph paragraph) {
        var runs = new ArrayList<Text.Run>();
        paragraph.getRuns().forEach(run -> runs.add(new Text.Run(run.text(), run.isBold(), run.isItalic())));
        return new Text(runs);
    }

    /// The text without its first `count` letters, such as a label.
    static Text without(Text text, int count) {
        var rest = new ArrayList<Text.Run>();
        var left = count;
        for (var run : text.runs()) {
            var cut = Math.min(left, run.words().length());
            rest.add(new Text.Run(run.words().substring(cut), run.bold(), run.italic()));
            left -= cut;
        }
        return new Text(rest);
    }
}
