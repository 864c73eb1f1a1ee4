package vn.camtay.practice.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.RehearsalPapers.Dossier;
import vn.camtay.practice.signing.RehearsalPapers.Entry;
import vn.camtay.practice.signing.RehearsalPapers.Result;

/// Papers for the exercise "check the signature": they look alike, and only reading the signature tells them
/// apart.
@Component
public class Specimens {
    private static final String AGENCY = "Ủy ban nhân dân xã Mây Xanh";
    private static final Instant MOMENT = Instant.parse("2025-11-12T02:30:00Z");
    private static final String NUMBER = "0427/2025/XN-TẬP";

    private final Signing signing;
    private final Keys keys;
    private final Map<Specimen, byte[]> made = new ConcurrentHashMap<>();

    Specimens(Signing signing, Keys keys) {
        this.signing = signing;
        this.keys = keys;
    }

    /// The papers of the exercise, in the order in which they are tried.
    public enum Specimen {
        /// As the agency signed it.
        SOUND,
        /// One digit was changed after signing.
        ALTERED,
        /// Signed by somebody no one has heard of, under a name that sounds official.
        STRANGER,
        /// The box is drawn, and there is no signature.
        UNSIGNED;

        /// The part of an address that names it.
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Specimen> find(String path) {
            return List.of(values()).stream()
                    .filter(one -> one.path().equals(path))
                    .findFirst();
        }
    }

    public byte[] pdf(Specimen specimen) {
        return made.computeIfAbsent(specimen, this::make);
    }

    private byte[] make(Specimen specimen) {
        return switch (specimen) {
            case SOUND -> signed();
            case ALTERED -> altered(signed(), NUMBER);
            case STRANGER -> byStranger();
            case UNSIGNED -> onlyTheBox(signed());
        };
    }

    /// A signed paper with one digit of a printed word changed after signing, so that its reading is `Altered`.
    ///
    /// @param word as printed on the paper, without spaces: a number or a date
    public byte[] altered(byte[] signed, String word) {
        return AlteredCopy.of(signed, word);
    }

    private byte[] signed() {
        return signing.sign(paper(), new Signer.Agency(AGENCY), MOMENT);
    }

    private byte[] byStranger() {
        var stranger = TrainingAuthority.stranger(keys);
        return new PaperSigner(stranger).sign(paper(), stranger.certify(new Signer.Agency(AGENCY)), MOMENT);
    }

    /// The red box as a mere drawing, as anyone can make it.
    private static byte[] onlyTheBox(byte[] signed) {
        try (var paper = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            // Without the usual mending of the form, which would search this machine for fonts.
            var form = paper.getDocumentCatalog().getAcroForm(null);
            form.flatten();
            paper.getDocumentCatalog().setAcroForm(null);
            paper.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] paper() {
        var dossier = new Dossier(AGENCY, "T00.00.25-251110-0427", "Xác nhận thông tin cư trú", "Lâm Thị Tập");
        return RehearsalPapers.result(new Result(
                dossier,
                "GIẤY XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",
                NUMBER,
                List.of(
                        new Entry("Họ, chữ đệm và tên", "Lâm Thị Tập"),
                        new Entry("Ngày, tháng, năm sinh", "19/08/1961"),
                        new Entry("Số định danh", "000 161 000 427"),
                        new Entry("Nơi thường trú", "Ấp Suối Mơ, xã Mây Xanh"),
                        new Entry("Có giá trị đến hết ngày", "12/11/2026")),
                LocalDate.of(2025, 11, 12)));
    }
}
