package vn.camtay.practice.signing;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import vn.camtay.document.FilledForm;

/// The box on a paper that shows its signature to people: who, when, and that it was for practice.
record SignatureBox(String text) {
    private static final Color INK = new Color(140, 20, 20);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút' ss, dd/MM/yyyy", Locale.ROOT);

    static SignatureBox of(TrainingCertificate certificate, ZonedDateTime moment) {
        return new SignatureBox(String.join(
                "\n",
                "CHỮ KÝ SỐ TẬP – không có giá trị pháp lý",
                "Ký bởi: " + certificate.holder(),
                "Lúc: " + MOMENT.format(moment),
                "Chứng thư tập số " + certificate.serial().substring(0, 19) + "…"));
    }

    void putOn(byte[] pdf, SignatureImageParameters image) {
        var words = new SignatureImageTextParameters();
        words.setText(text);
        words.setFont(font());
        words.setTextColor(INK);
        words.setPadding(5);
        words.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        words.setTextWrapping(eu.europa.esig.dss.enumerations.TextWrapping.FILL_BOX);
        image.setTextParameters(words);
        var field = image.getFieldParameters();
        field.setPage(pages(pdf));
        field.setOriginX(FilledForm.SIGN_LEFT);
        field.setOriginY(FilledForm.SIGN_TOP);
        field.setWidth(FilledForm.SIGN_WIDTH);
        field.setHeight(FilledForm.SIGN_HEIGHT);
    }

    private static DSSFileFont font() {
        try (var in = Objects.requireNonNull(SignatureBox.class.getResourceAsStream("/fonts/Tinos-Regular.ttf"))) {
            var font = new DSSFileFont(new InMemoryDocument(in.readAllBytes()));
            font.setSize(10);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(byte[] pdf) {
        try (var paper = Loader.loadPDF(pdf)) {
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
