package vn.camtay.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.camtay.document.word.Style.Place;

/// Puts our styles into a Word file.
final class StyleSheet {
    private static final String FONT = "Times New Roman";

    private StyleSheet() {}

    static void define(XWPFDocument file) {
        var sheet = file.createStyles();
        sheet.addStyle(new XWPFStyle(normal(), sheet));
        for (var style : Style.values()) {
            define(sheet, style);
        }
    }

    static BigInteger twips(float points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    private static CTStyle normal() {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId("Normal");
        style.addNewName().setVal("Normal");
        style.addNewQFormat();
        var letters = style.addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        size(letters, Style.BODY.size);
        letters.addNewLang().setVal("vi-VN");
        return style;
    }

    private static void define(XWPFStyles sheet, Style from) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(true);
        style.setStyleId(from.id);
        style.addNewName().setVal(from.title);
        style.addNewBasedOn().setVal("Normal");
        if (from.place.leads()) {
            style.addNewNext().setVal(Style.BODY.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr(), from);
        letters(style.addNewRPr(), from);
        sheet.addStyle(new XWPFStyle(style, sheet));
    }

    private static void paragraph(CTPPrGeneral paragraph, Style from) {
        var place = from.place;
        if (place.leads()) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(place.before));
        spacing.setAfter(BigInteger.ZERO);
        // Times New Roman's own single line is 1.15 of its size; Word counts 240 for that.
        spacing.setLine(BigInteger.valueOf(Math.round(240 * place.leading / 1.15)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        var indent = paragraph.addNewInd();
        indent.setLeft(twips(place.left));
        indent.setFirstLine(twips(place.first));
        paragraph.addNewJc().setVal(side(place));
        if (from.outline() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(from.outline()));
        }
    }

    private static STJc.Enum side(Place place) {
        if (place.centred()) {
            return STJc.CENTER;
        }
        return place.even() ? STJc.BOTH : place == Place.RIGHT ? STJc.RIGHT : STJc.LEFT;
    }

    private static void letters(CTRPr letters, Style from) {
        if (from.weight.bold()) {
            letters.addNewB();
        }
        if (from.weight.italic()) {
            letters.addNewI();
        }
        size(letters, from.size);
    }

    private static void size(CTRPr letters, float points) {
        var half = BigInteger.valueOf(Math.round(points * 2));
        letters.addNewSz().setVal(half);
        letters.addNewSzCs().setVal(half);
    }
}
