package vn.camtay.practice.drawer.upload;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.camtay.intake.FileKind;
import vn.camtay.intake.ForeignFile;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.Broken;
import vn.camtay.practice.drawer.upload.UploadVerdict.Busy;
import vn.camtay.practice.drawer.upload.UploadVerdict.Empty;
import vn.camtay.practice.drawer.upload.UploadVerdict.PhoneFormat;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooLarge;
import vn.camtay.practice.drawer.upload.UploadVerdict.WrongType;

/// Looks at a file that a trainee sends from their own phone in practice, and keeps nothing of it: a real identity
/// card sent by mistake is gone with the answer. Two files at most are open at a time.
public final class UploadExamination {
    private static final Duration WAIT = Duration.ofSeconds(3);
    private static final Duration MOST_TIME = Duration.ofSeconds(4);
    private static final int END_OF_PDF = 2048;

    private final Semaphore places = new Semaphore(2, true);

    /// @param most the scenario's limit in bytes, which never goes beyond what is read at all
    public UploadVerdict examine(byte[] bytes, long most) {
        var limit = Math.min(most, ForeignFile.LARGEST);
        if (bytes.length == 0) {
            return new Empty();
        }
        if (bytes.length > limit) {
            return new TooLarge(limit);
        }
        if (isPhoneFormat(bytes)) {
            return new PhoneFormat();
        }
        return isZip(bytes) ? new WrongType() : examineKind(bytes);
    }

    private UploadVerdict examineKind(byte[] bytes) {
        return switch (FileKind.of(new ForeignFile("", bytes))) {
            case PDF -> examinePdf(bytes);
            case PNG -> examinePicture(bytes, FileType.PNG);
            case JPEG -> examinePicture(bytes, FileType.JPG);
            case EMPTY -> new Empty();
            case XLSX, DOCX, TEXT, WITH_MACROS, ENCRYPTED, OLD_OFFICE, OPEN_DOCUMENT, RTF, HTML, ZIP -> new WrongType();
            case OTHER_ARCHIVE, HEIC, WEBP, GIF, UNKNOWN -> new WrongType();
        };
    }

    private UploadVerdict examinePicture(byte[] bytes, FileType type) {
        return inTurn(() -> PictureReading.read(bytes, type, MOST_TIME));
    }

    /// A PDF that does not end as one was copied by half.
    private UploadVerdict examinePdf(byte[] bytes) {
        var end = text(Arrays.copyOfRange(bytes, Math.max(0, bytes.length - END_OF_PDF), bytes.length));
        return end.contains("%%EOF")
                ? inTurn(() -> PdfReading.read(bytes, System.nanoTime() + MOST_TIME.toNanos()))
                : new Broken();
    }

    private UploadVerdict inTurn(Supplier<UploadVerdict> reading) {
        try {
            if (!places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Busy();
        }
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
    }

    /// HEIC and its relatives begin with a box of the type `ftyp` that names one of these.
    private static boolean isPhoneFormat(byte[] bytes) {
        var start = text(Arrays.copyOf(bytes, 12));
        return start.startsWith("ftyp", 4) && start.substring(8).matches("hei[cxs]|hev[cx]|mif1|msf1|avif");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
