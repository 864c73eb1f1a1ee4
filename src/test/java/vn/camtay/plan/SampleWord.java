package vn.camtay.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// The sample plan as Word makes it: heading and signature in tables without lines, numbers and bullets automatic.
final class SampleWord {
    private static final String FONT = "Times New Roman";
    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger look = look();
    private BigInteger list = BigInteger.ZERO;

    private SampleWord() {}

    static byte[] of(SampleText text) throws IOException {
        var word = new SampleWord();
        word.page();
        word.heading();
        word.centred("KẾ HOẠCH", true);
        text.title().forEach(line -> word.centred(line, true));
        text.bases().forEach(base -> word.plain(base, true));
        text.body().forEach(word::body);
        word.closing(text);
        var bytes = new ByteArrayOutputStream();
        word.document.write(bytes);
        word.document.close();
        return bytes.toByteArray();
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
    }

    private void heading() {
        var table = document.createTable(2, 2);
        table.removeBorders();
        fill(table.getRow(0).getCell(0), List.of("ỦY BAN NHÂN DÂN", "XÃ LỘC HƯNG"), true);
        fill(
                table.getRow(0).getCell(1),
                List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập -Tự do - Hạnh phúc"),
                true);
        fill(table.getRow(1).getCell(0), List.of("Số:        /KH-UBND"), false);
        fill(table.getRow(1).getCell(1), List.of("Lộc Hưng, ngày      tháng 12 năm 2025"), false);
    }

    private void body(String paragraph) {
        if (paragraph.matches("[IV]+\\. .*")) {
            list = restarted();
            style(document.createParagraph(), paragraph, true, false);
        } else if (paragraph.matches("\\d+\\. .*")) {
            numbered(paragraph, 0);
        } else if (paragraph.startsWith("- ")) {
            numbered(paragraph, 1);
        } else if (paragraph.startsWith("+ ")) {
            numbered(paragraph, 2);
        } else {
            plain(paragraph, false);
        }
    }

    private void numbered(String paragraph, int level) {
        var made = document.createParagraph();
        made.setNumID(list);
        made.setNumILvl(BigInteger.valueOf(level));
        style(made, paragraph.substring(paragraph.indexOf(' ') + 1), level == 0 && !paragraph.endsWith("."), false);
    }

    private void plain(String paragraph, boolean italic) {
        var made = document.createParagraph();
        made.setIndentationFirstLine(567);
        made.setAlignment(ParagraphAlignment.BOTH);
        style(made, paragraph, false, italic);
    }

    private void centred(String line, boolean bold) {
        var made = document.createParagraph();
        made.setAlignment(ParagraphAlignment.CENTER);
        style(made, line, bold, false);
    }

    private static void style(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
        paragraph.setSpacingAfter(80);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(14);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    private static void fill(XWPFTableCell cell, List<String> lines, boolean bold) {
        for (var i = 0; i < lines.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            style(paragraph, lines.get(i), bold, false);
        }
    }

    private void closing(SampleText text) {
        var table = document.createTable(1, 2);
        table.removeBorders();
        var left = table.getRow(0).getCell(0);
        style(left.getParagraphs().getFirst(), "Nơi nhận:", true, true);
        text.recipients().forEach(line -> style(left.addParagraph(), line, false, false));
        fill(table.getRow(0).getCell(1), List.of("CHỦ TỊCH", "", "", "", text.name()), true);
    }

    private BigInteger look() {
        var numbering = document.createNumbering();
        var shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.ONE);
        level(shape, 0, STNumberFormat.DECIMAL, "%1.");
        level(shape, 1, STNumberFormat.BULLET, "-");
        level(shape, 2, STNumberFormat.BULLET, "+");
        return numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(shape));
    }

    private static void level(CTAbstractNum shape, int depth, STNumberFormat.Enum format, String text) {
        var level = shape.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(567L + 284L * depth));
        indent.setHanging(BigInteger.valueOf(284));
    }

    private BigInteger restarted() {
        var number = document.getNumbering().addNum(look);
        var override = document.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }
}
