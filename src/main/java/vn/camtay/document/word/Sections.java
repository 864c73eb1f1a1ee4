package vn.camtay.document.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.camtay.document.Form;
import vn.camtay.document.page.Sheet;

/// The sections of a Word file: one for the text and one for each annex, each with page numbers of its own that are not
/// shown on its first page.
final class Sections {
    private final XWPFDocument file;
    private final CTSectPr last;

    Sections(XWPFDocument file) {
        this.file = file;
        this.last = file.getDocument().getBody().addNewSectPr();
        header();
    }

    /// Ends a section that another follows.
    void end(Sheet sheet) {
        var paragraph = new Ink(file.getDocument().getBody()::addNewP).begin(Style.RULE);
        var section = paragraph.getPPr().addNewSectPr();
        section.set(last);
        shape(section, sheet);
    }

    void endLast(Sheet sheet) {
        shape(last, sheet);
    }

    private void header() {
        var number = file.createHeader(HeaderFooterType.DEFAULT);
        var paragraph = new Ink(() -> number.createParagraph().getCTP()).begin(Style.PAGE_NUMBER);
        var field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        file.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private static void shape(CTSectPr section, Sheet sheet) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(StyleSheet.twips(sheet.width()));
        size.setH(StyleSheet.twips(sheet.height()));
        if (sheet.width() > sheet.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(StyleSheet.twips(sheet.top()));
        margins.setBottom(StyleSheet.twips(sheet.bottom()));
        margins.setLeft(StyleSheet.twips(sheet.left()));
        margins.setRight(StyleSheet.twips(sheet.right()));
        margins.setHeader(StyleSheet.twips(Form.NUMBER_FROM_TOP - Form.HEAD / 2));
        margins.setFooter(StyleSheet.twips(Form.NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
        var numbers = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }
}
