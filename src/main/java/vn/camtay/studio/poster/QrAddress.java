package vn.camtay.studio.poster;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The address behind a poster's QR, as a group typed it. People who scan see the host in letters below the code, so it
/// must be one that can be read: no name before an `@`, no letters that look like others.
public sealed interface QrAddress {
    /// No QR is wanted.
    record None() implements QrAddress {}

    /// @param host as it is shown below the code
    record Leads(String address, String host, BitMatrix dots) implements QrAddress {}

    record Refused(Reason reason) implements QrAddress {}

    enum Reason {
        /// Not `http://` or `https://`.
        NOT_WEB,
        /// No host of at least two parts, or one that is only a number.
        NO_HOST,
        /// A name before `@` can pass for the host.
        NAME_BEFORE_HOST,
        /// The host has other letters than those of the Latin alphabet.
        STRANGE_LETTERS,
        /// So long that its dots would be too small to scan.
        TOO_LONG
    }

    Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*[a-z0-9]");

    /// At a side of 190 units these dots are 4 units wide: 1.1 mm on A3 and more than one pixel of a phone.
    int MOST_DOTS = 49;

    static QrAddress read(String typed) {
        if (typed.isBlank()) {
            return new None();
        }
        try {
            return read(new URI(typed.strip()));
        } catch (URISyntaxException e) {
            return new Refused(hasStrangeHost(typed) ? Reason.STRANGE_LETTERS : Reason.NOT_WEB);
        }
    }

    private static QrAddress read(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return new Refused(Reason.NOT_WEB);
        }
        var authority = address.getRawAuthority() == null ? "" : address.getRawAuthority();
        if (authority.contains("@")) {
            return new Refused(Reason.NAME_BEFORE_HOST);
        }
        var host = authority.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        if (!host.chars().allMatch(sign -> sign < 128) || host.contains("xn--")) {
            return new Refused(Reason.STRANGE_LETTERS);
        }
        if (!HOST.matcher(host).matches()) {
            return new Refused(Reason.NO_HOST);
        }
        var dots = dots(address.toASCIIString());
        return dots.getWidth() > MOST_DOTS
                ? new Refused(Reason.TOO_LONG)
                : new Leads(address.toASCIIString(), host.startsWith("www.") ? host.substring(4) : host, dots);
    }

    private static boolean hasStrangeHost(String typed) {
        return typed.strip().matches("(?i)https?://[^/]*[^\\x00-\\x7f].*");
    }

    private static BitMatrix dots(String address) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                4);
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            return new BitMatrix(MOST_DOTS + 1);
        }
    }
}
