package vn.camtay.practice.drawer.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.upload.UploadVerdict.BlankPage;
import vn.camtay.practice.drawer.upload.UploadVerdict.Broken;
import vn.camtay.practice.drawer.upload.UploadVerdict.Empty;
import vn.camtay.practice.drawer.upload.UploadVerdict.Fit;
import vn.camtay.practice.drawer.upload.UploadVerdict.Locked;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooHeavy;
import vn.camtay.practice.drawer.upload.UploadVerdict.TooManyPages;

/// Opens a PDF from outside within bounds: how many pages, whether each has something on it, and whether the photo of
/// which a scanned page consists can be read. Nothing of it is carried out, and nothing is unpacked without a bound.
final class PdfReading {
    /// More than any paper of a dossier has. Ours, not a portal's: theirs is not known.
    static final int MOST_PAGES = 40;

    private PdfReading() {}

    /// @param until of `System.nanoTime`
    static UploadVerdict read(byte[] bytes, long until) {
        if (new PdfStreams(bytes).areHuge()) {
            return new TooHeavy();
        }
        try (var file = Loader.loadPDF(bytes)) {
            return file.isEncrypted() ? new Locked() : judge(file, until);
        } catch (InvalidPasswordException e) {
            return new Locked();
        } catch (IOException | RuntimeException | StackOverflowError e) { // the library throws all on broken files
            return new Broken();
        }
    }

    private static UploadVerdict judge(PDDocument file, long until) throws IOException {
        var pages = file.getNumberOfPages();
        if (pages == 0) {
            return new Empty();
        }
        if (pages > MOST_PAGES) {
            return new TooManyPages(pages);
        }
        var blank = new ArrayList<Integer>();
        var faults = new ArrayList<UploadVerdict>();
        for (var at = 0; at < pages; at++) {
            if (System.nanoTime() - until > 0) {
                return new TooHeavy();
            }
            switch (look(file.getPage(at), until)) {
                case Fit _ -> {}
                case Empty _ -> blank.add(at + 1);
                case UploadVerdict other -> faults.add(other);
            }
        }
        return verdict(pages, blank, faults);
    }

    private static UploadVerdict verdict(int pages, List<Integer> blank, List<UploadVerdict> faults) {
        if (blank.size() == pages) {
            return new Empty();
        }
        return faults.stream()
                .findFirst()
                .orElseGet(() -> blank.isEmpty() ? new Fit(FileType.PDF, pages) : new BlankPage(blank.getFirst()));
    }

    /// A page of letters or lines is fit; one that is a single photo is as good as that photo.
    private static UploadVerdict look(PDPage page, long until) throws IOException {
        var content = PdfPageContent.of(page);
        if (content.isBlank()) {
            return new Empty();
        }
        return content.isOnlyPictures() ? PdfPictures.judge(page.getResources(), until) : new Fit(FileType.PDF);
    }
}
