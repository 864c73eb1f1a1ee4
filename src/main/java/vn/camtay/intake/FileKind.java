package vn.camtay.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a foreign file is, told by its bytes and never by its name.
public enum FileKind {
    XLSX,
    DOCX,
    PDF,
    TEXT,
    PNG,
    JPEG,
    /// What iPhones and many Samsungs write by themselves, and AVIF, which is built alike.
    HEIC,
    WEBP,
    GIF,
    /// A workbook or document that carries macros: nothing of it is read.
    WITH_MACROS,
    /// An Office file locked by a password.
    ENCRYPTED,
    /// Word or Excel of 97 to 2003.
    OLD_OFFICE,
    OPEN_DOCUMENT,
    RTF,
    /// Web pages, and XML of any kind: old programs save them under the name of a workbook.
    HTML,
    ZIP,
    OTHER_ARCHIVE,
    EMPTY,
    UNKNOWN;

    private static final String MAIN = ".main+xml";
    private static final List<String> HEIF =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

    public static FileKind of(ForeignFile file) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (has(bytes, 0, "PK\u0003\u0004") || has(bytes, 0, "PK\u0005\u0006")) {
            return ofZip(file);
        }
        if (has(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return isEncryptedPackage(bytes) ? ENCRYPTED : OLD_OFFICE;
        }
        return ofPlainFile(bytes);
    }

    private static FileKind ofPlainFile(byte[] bytes) {
        if (contains(bytes, "%PDF-", 1024)) {
            return PDF;
        }
        if (has(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (has(bytes, 0, "GIF8")) {
            return GIF;
        }
        if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return WEBP;
        }
        if (has(bytes, 4, "ftyp") && HEIF.stream().anyMatch(brand -> has(bytes, 8, brand))) {
            return HEIC;
        }
        if (has(bytes, 0, "Rar!") || has(bytes, 0, "7z\u00bc\u00af") || has(bytes, 0, "\u001f\u008b")) {
            return OTHER_ARCHIVE;
        }
        if (has(bytes, 0, "{\\rtf")) {
            return RTF;
        }
        return looksLikeText(bytes) ? ofText(bytes) : UNKNOWN;
    }

    private static FileKind ofText(byte[] bytes) {
        var start = TextDecoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 512)))
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                        || start.startsWith("<html")
                        || start.startsWith("<table")
                        || start.startsWith("<?xml")
                ? HTML
                : TEXT;
    }

    private static FileKind ofZip(ForeignFile file) {
        var archive = Archive.open(file);
        var types = archive.text("[Content_Types].xml").toLowerCase(Locale.ROOT);
        if (archive.has("EncryptedPackage")) {
            return ENCRYPTED;
        }
        if (types.contains("macroenabled") || types.contains("vbaproject") || archive.hasEnding("vbaproject.bin")) {
            return WITH_MACROS;
        }
        if (types.contains("spreadsheetml.sheet" + MAIN) || types.contains("spreadsheetml.template" + MAIN)) {
            return XLSX;
        }
        if (types.contains("wordprocessingml.document" + MAIN) || types.contains("wordprocessingml.template" + MAIN)) {
            return DOCX;
        }
        return archive.text("mimetype").startsWith("application/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ZIP;
    }

    /// The stream names of a compound file are UTF-16; a locked OOXML file has this one in its directory.
    private static boolean isEncryptedPackage(byte[] bytes) {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return contains(bytes, name, bytes.length);
    }

    /// Few control codes, except those VISCII and TCVN 5712 use for letters and the NULs of UTF-16.
    private static boolean looksLikeText(byte[] bytes) {
        var looked = Math.min(bytes.length, 64 * 1024);
        var strange = 0;
        for (var i = 0; i < looked; i++) {
            var b = bytes[i];
            strange += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        var text = TextDecoding.decode(Arrays.copyOf(bytes, looked));
        var unreadable = text.chars()
                .filter(c -> c == '\ufffd' || (c < 0x20 && !Character.isWhitespace(c)))
                .count();
        return strange * 10 <= looked || unreadable * 10 <= text.length();
    }

    private static boolean has(byte[] bytes, int at, String magic) {
        if (at + magic.length() > bytes.length) {
            return false;
        }
        for (var i = 0; i < magic.length(); i++) {
            if ((bytes[at + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String magic, int within) {
        for (var at = 0; at < Math.min(bytes.length, within); at++) {
            if (has(bytes, at, magic)) {
                return true;
            }
        }
        return false;
    }
}
