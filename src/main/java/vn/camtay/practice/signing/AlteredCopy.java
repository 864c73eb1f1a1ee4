package vn.camtay.practice.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// A signed paper with one digit changed afterwards, as a forger would: the page looks right, the signature
/// box too, and only reading the signature tells. The bytes before and after that digit's stream stay where
/// they were.
final class AlteredCopy {
    private final byte[] signed;
    private final String word;

    private AlteredCopy(byte[] signed, String word) {
        this.signed = signed;
        this.word = word;
    }

    /// @param word printed on the first page with at least one digit, of which the last that can be is changed
    static byte[] of(byte[] signed, String word) {
        try (var paper = Loader.loadPDF(signed)) {
            var page = paper.getPage(0);
            for (var streams = page.getContentStreams(); streams.hasNext(); ) {
                var copy = new AlteredCopy(signed, word).changed(page, streams.next());
                if (copy.isPresent()) {
                    return copy.get();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no digit of \"" + word + "\" can be changed on this paper");
    }

    private Optional<byte[]> changed(PDPage page, PDStream stream) throws IOException {
        var content = stream.toByteArray();
        var shown = Shown.in(content, page.getResources());
        for (var one : shown) {
            if (one.text().equals(word)) {
                return changed(content, stream.getCOSObject(), one, digitsOf(shown, one.font()));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> changed(byte[] content, COSStream stream, Shown target, Map<Character, byte[]> digits)
            throws IOException {
        byte[] packed;
        try (var raw = stream.createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        for (var at = word.length() - 1; at >= 0; at--) {
            for (var digit : digits.entrySet()) {
                if (Character.isDigit(word.charAt(at)) && digit.getKey() != word.charAt(at)) {
                    var copy = with(content, packed, target.bytes(), replaced(target.bytes(), at, digit.getValue()));
                    if (copy.isPresent()) {
                        return copy;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The file with other letters in the packed stream; empty when it would not fit where it was.
    private Optional<byte[]> with(byte[] content, byte[] packed, byte[] before, byte[] after) throws IOException {
        var old = written(before);
        var place = indexOf(content, old);
        var other = content.clone();
        System.arraycopy(written(after), 0, other, place, old.length);
        var repacked = pack(other);
        if (repacked.length > packed.length) {
            return Optional.empty();
        }
        var copy = signed.clone();
        System.arraycopy(repacked, 0, copy, indexOf(signed, packed), repacked.length);
        return Optional.of(copy);
    }

    /// One letter is two bytes in our fonts.
    private static byte[] replaced(byte[] bytes, int letter, byte[] by) {
        var other = bytes.clone();
        System.arraycopy(by, 0, other, 2 * letter, 2);
        return other;
    }

    private static Map<Character, byte[]> digitsOf(List<Shown> shown, COSName font) {
        var digits = new HashMap<Character, byte[]>();
        for (var one : shown) {
            for (var i = 0; one.font().equals(font) && i < one.text().length(); i++) {
                if (Character.isDigit(one.text().charAt(i))) {
                    digits.put(one.text().charAt(i), new byte[] {one.bytes()[2 * i], one.bytes()[2 * i + 1]});
                }
            }
        }
        return digits;
    }

    /// As it stands in the stream: in brackets, as letters or as hexadecimal digits.
    private static byte[] written(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        COSWriter.writeString(text, out);
        return out.toByteArray();
    }

    private static byte[] pack(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            packing.write(content);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (var at = 0; at <= all.length - part.length; at++) {
            if (java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    /// A piece of text as a page shows it.
    private record Shown(COSName font, String text, byte[] bytes) {
        static List<Shown> in(byte[] content, PDResources resources) throws IOException {
            var shown = new ArrayList<Shown>();
            var font = COSName.F;
            var before = new ArrayList<Object>();
            for (var token : new PDFStreamParser(content).parse()) {
                if (token instanceof Operator operator) {
                    if (operator.getName().equals("Tf")) {
                        font = (COSName) before.getFirst();
                    }
                    before.clear();
                } else {
                    before.add(token);
                    add(shown, token, font, resources);
                }
            }
            return shown;
        }

        private static void add(List<Shown> shown, Object token, COSName font, PDResources resources)
                throws IOException {
            if (token instanceof COSString string && resources.getFont(font) instanceof PDFont known) {
                shown.add(new Shown(font, text(string, known), string.getBytes()));
            } else if (token instanceof COSArray array) {
                for (var part : array) {
                    add(shown, part, font, resources);
                }
            }
        }

        private static String text(COSString string, PDFont font) throws IOException {
            var text = new StringBuilder();
            try (var in = new java.io.ByteArrayInputStream(string.getBytes())) {
                while (in.available() > 0) {
                    text.append(font.toUnicode(font.readCode(in)));
                }
            }
            return text.toString();
        }
    }
}
