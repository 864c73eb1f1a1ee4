package vn.camtay.practice.drawer.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/// What the beginning of a page's instructions says: whether anything is put on the paper, and what.
///
/// @param letters of text or lines, that is: anything but pictures
/// @param unknown packed in a way that is not looked into, or longer than is looked at
record PdfPageContent(boolean letters, boolean pictures, boolean unknown) {
    private static final int MOST = 2_000_000;
    private static final int MOST_TOKENS = 200_000;
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> LINES = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");
    private static final Set<String> PICTURE = Set.of("Do", "BI");

    boolean isBlank() {
        return !letters && !pictures && !unknown;
    }

    boolean isOnlyPictures() {
        return pictures && !letters && !unknown;
    }

    static PdfPageContent of(PDPage page) throws IOException {
        var streams = new ArrayList<InputStream>();
        for (var stream : streamsOf(page)) {
            switch (PdfPacking.of(stream)) {
                case NONE -> streams.add(stream.createRawInputStream());
                case FLATE -> streams.add(new InflaterInputStream(stream.createRawInputStream()));
                case JPEG, OTHER -> {
                    return new PdfPageContent(false, false, true);
                }
            }
            streams.add(new ByteArrayInputStream(new byte[] {'\n'}));
        }
        try (var all = new SequenceInputStream(Collections.enumeration(streams))) {
            var bytes = all.readNBytes(MOST);
            return read(bytes, bytes.length == MOST);
        }
    }

    private static List<COSStream> streamsOf(PDPage page) {
        var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return List.of(stream);
        }
        var streams = new ArrayList<COSStream>();
        if (contents instanceof COSArray array) {
            for (var at = 0; at < array.size(); at++) {
                if (array.getObject(at) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    /// Word writes a space on an empty page: 20, or 0003 in the fonts it embeds.
    private static boolean isInk(Object operand) {
        return switch (operand) {
            case COSString text -> {
                for (var letter : text.getBytes()) {
                    if (letter != ' ' && letter != 0 && letter != 3 && letter != (byte) 0xa0) {
                        yield true;
                    }
                }
                yield false;
            }
            case COSArray several -> several.toList().stream().anyMatch(PdfPageContent::isInk);
            default -> false;
        };
    }

    private static PdfPageContent read(byte[] bytes, boolean cut) throws IOException {
        var parser = new PDFStreamParser(bytes);
        var pictures = false;
        var operands = new ArrayList<Object>();
        for (var count = 0; count < MOST_TOKENS; count++) {
            var token = parser.parseNextToken();
            if (token == null) {
                return new PdfPageContent(false, pictures, cut);
            }
            if (token instanceof Operator operator) {
                var name = operator.getName();
                if (LINES.contains(name)
                        || (TEXT.contains(name) && operands.stream().anyMatch(PdfPageContent::isInk))) {
                    return new PdfPageContent(true, pictures, false);
                }
                pictures |= PICTURE.contains(name);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return new PdfPageContent(false, pictures, true);
    }
}
