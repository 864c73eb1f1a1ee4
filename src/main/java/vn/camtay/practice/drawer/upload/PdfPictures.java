package vn.camtay.practice.drawer.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.Fit;

/// The photos of a scanned page. A page of one photo, as phones make them, is judged like that photo; of several, or of
/// one packed in a rare way, nothing is said against.
final class PdfPictures {
    private static final Fit FIT = new Fit(FileType.PDF);

    private PdfPictures() {}

    static UploadVerdict judge(@Nullable PDResources resources, long until) throws IOException {
        var pictures = new ArrayList<PDImageXObject>();
        if (resources == null) {
            return FIT;
        }
        for (var name : resources.getXObjectNames()) {
            if (!resources.isImageXObject(name)) {
                return FIT;
            }
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                pictures.add(picture);
            }
        }
        return pictures.size() == 1 && isPhoto(pictures.getFirst()) ? judge(pictures.getFirst(), until) : FIT;
    }

    /// Only JPEGs are looked at: they are unpacked within bounds.
    private static boolean isPhoto(PDImageXObject picture) {
        return PdfPacking.of(picture.getCOSObject()) == PdfPacking.JPEG;
    }

    private static UploadVerdict judge(PDImageXObject picture, long until) throws IOException {
        try (var raw = picture.getCOSObject().createRawInputStream()) {
            var left = Duration.ofNanos(Math.max(1, until - System.nanoTime()));
            var photo = PictureReading.read(raw.readAllBytes(), FileType.JPG, left);
            return photo instanceof Fit ? FIT : photo;
        }
    }
}
