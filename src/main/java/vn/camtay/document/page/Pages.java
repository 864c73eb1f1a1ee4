package vn.camtay.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Lays strips on pages one below another, begins a page when one is full, and keeps together what belongs together.
final class Pages {
    private final PDDocument file;
    private final Pen.Fonts fonts;
    private final Sheet sheet;
    private final List<PDPage> pages = new ArrayList<>();
    private float y;
    private boolean fresh;

    Pages(PDDocument file, Pen.Fonts fonts, Sheet sheet) {
        this.file = file;
        this.fonts = fonts;
        this.sheet = sheet;
    }

    /// Lays the strips and gives the pages they took.
    List<PDPage> lay(List<Strip> strips) throws IOException {
        var at = 0;
        while (at < strips.size()) {
            at = page(strips, at);
        }
        return List.copyOf(pages);
    }

    /// Draws one page from the strip at `from`, and gives the first strip of the next.
    private int page(List<Strip> strips, int from) throws IOException {
        var page = new PDPage(sheet.paper());
        file.addPage(page);
        pages.add(page);
        y = sheet.textTop();
        fresh = true;
        try (var pen = new Pen(new PDPageContentStream(file, page), fonts)) {
            repeatHeads(pen, strips.get(from).heads());
            var at = from;
            while (at < strips.size()) {
                var end = groupEnd(strips, at);
                if (at > from && (strips.get(at).newPage() || !fits(strips, at, end))) {
                    return at;
                }
                for (; at < end; at++) {
                    if (at > from && !fits(strips, at, at + 1)) {
                        return at;
                    }
                    draw(pen, strips.get(at));
                }
            }
            return at;
        }
    }

    private void repeatHeads(Pen pen, List<Strip> heads) throws IOException {
        if (!heads.isEmpty()) {
            pen.aside(inner -> {
                for (var head : heads) {
                    draw(inner, head);
                }
            });
        }
    }

    private void draw(Pen pen, Strip strip) throws IOException {
        if (!fresh) {
            y -= strip.before();
        }
        strip.ink().draw(pen, y);
        y -= strip.height();
        fresh = false;
    }

    private boolean fits(List<Strip> strips, int from, int end) {
        var left = y - sheet.bottom();
        return height(strips, from, end) <= left + 0.01f || (fresh && end - from == 1);
    }

    private static float height(List<Strip> strips, int from, int end) {
        var sum = 0f;
        for (var i = from; i < end; i++) {
            sum += strips.get(i).before() + strips.get(i).height();
        }
        return sum;
    }

    /// What is kept together, at most a page of it.
    private int groupEnd(List<Strip> strips, int from) {
        var end = from + 1;
        while (end < strips.size()
                && strips.get(end - 1).keep()
                && height(strips, from, end + 1) <= sheet.textHeight()) {
            end++;
        }
        return end;
    }
}
