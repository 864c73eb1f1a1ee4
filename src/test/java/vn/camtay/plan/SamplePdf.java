package vn.camtay.plan;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;

/// Any plan as the PDF an office exports: embedded Vietnamese letters, two columns at top and foot, page numbers.
final class SamplePdf {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 20mm 30mm; @top-center { content: counter(page); font: 13pt Tinos; } }
            @page :first { @top-center { content: none; } }
            body { font-family: Tinos; font-size: 14pt; line-height: 1.25; }
            p { margin: 0 0 5pt; text-align: justify; text-indent: 10mm; }
            .top { width: 100%; margin-bottom: 14pt; } .top td { text-align: center; vertical-align: top; padding: 2pt; font-size: 12.5pt; }
            .top .rule { border-bottom: 0.7pt solid black; }
            .day { font-style: italic; } .title { text-align: center; font-weight: bold; text-indent: 0; margin: 0; }
            .base { font-style: italic; } .part { font-weight: bold; text-align: left; }
            .foot { width: 100%; margin-top: 12pt; } .foot td { vertical-align: top; }
            .list { font-size: 11pt; text-indent: 0; text-align: left; margin: 0; }
            .sign { text-align: center; font-weight: bold; text-indent: 0; }
            .data { border-collapse: collapse; width: 100%; } .data td { border: 0.7pt solid black; padding: 2pt 4pt; font-size: 13pt; }
            """;

    private SamplePdf() {}

    static byte[] of(SampleText text) throws IOException {
        var html = new StringBuilder();
        html.append("""
                <table class="top"><tr><td style="width: 36%"><b>ỦY BAN NHÂN DÂN<br/><span class="rule">XÃ LỘC HƯNG</span></b></td>
                <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br/><b><span class="rule">Độc lập -Tự do - Hạnh phúc</span></b></td></tr>
                <tr><td>Số: &#160;&#160;&#160;&#160;&#160;&#160;/KH-UBND</td>
                <td class="day">Lộc Hưng, ngày &#160;&#160;&#160;&#160; tháng 12 năm 2025</td></tr></table>
                <p class="title">KẾ HOẠCH</p>""");
        text.title().forEach(line -> paragraph(html, "title", line));
        html.append("<p class=\"title\">_______________</p><p></p>");
        text.bases().forEach(line -> paragraph(html, "base", line));
        text.body().forEach(line -> paragraph(html, line.matches("(?:\\d|[IV])+\\. .*[^.]") ? "part" : "text", line));
        html.append("<table class=\"foot\"><tr><td style=\"width: 50%\"><p class=\"list\"><b><i>Nơi nhận:</i></b></p>");
        text.recipients().forEach(line -> paragraph(html, "list", line));
        html.append("</td><td><p class=\"sign\">CHỦ TỊCH</p><p class=\"sign\" style=\"padding-top: 60pt\">")
                .append(escaped(text.name()))
                .append("</p></td></tr></table>");
        return page(html.toString());
    }

    /// A page with this body.
    static byte[] page(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        for (var face :
                List.of("Regular,400,NORMAL", "Bold,700,NORMAL", "Italic,400,ITALIC", "BoldItalic,700,ITALIC")) {
            var parts = face.split(",");
            builder.useFont(
                    new File("src/main/resources/fonts/Tinos-" + parts[0] + ".ttf"),
                    "Tinos",
                    Integer.parseInt(parts[1]),
                    PdfRendererBuilder.FontStyle.valueOf(parts[2]),
                    true);
        }
        builder.withHtmlContent(
                "<html><head><style>" + STYLE + "</style></head><body>" + body + "</body></html>", null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static void paragraph(StringBuilder html, String kind, String text) {
        html.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(escaped(text))
                .append("</p>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
