package vn.camtay.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Writes text in the old encodings, from the other side: independent of how they are read.
public enum OldEncodings {
    UTF_8,
    UTF_8_BOM,
    UTF_16_LE,
    UTF_16_BE,
    UTF_16_LE_BOM,
    UTF_16_BE_BOM,
    WINDOWS_1258,
    TCVN3,
    VNI,
    VISCII;

    private static final String TCVN3_LETTERS =
            "Ă\u00a1Â\u00a2Ê\u00a3Ô\u00a4Ơ\u00a5Ư\u00a6Đ\u00a7ă\u00a8â\u00a9ê\u00aaô\u00abơ\u00acư\u00adđ\u00aeà\u00b5ả\u00b6ã\u00b7á\u00b8ạ\u00b9"
                    + "ằ\u00bbẳ\u00bcẵ\u00bdắ\u00beặ\u00c6ầ\u00c7ẩ\u00c8ẫ\u00c9ấ\u00caậ\u00cbè\u00ccẻ\u00ceẽ\u00cfé\u00d0ẹ\u00d1ề\u00d2ể\u00d3ễ\u00d4ế\u00d5ệ\u00d6"
                    + "ì\u00d7ỉ\u00d8ĩ\u00dcí\u00ddị\u00deò\u00dfỏ\u00e1õ\u00e2ó\u00e3ọ\u00e4ồ\u00e5ổ\u00e6ỗ\u00e7ố\u00e8ộ\u00e9ờ\u00eaở\u00ebỡ\u00ecớ\u00edợ\u00ee"
                    + "ù\u00efủ\u00f1ũ\u00f2ú\u00f3ụ\u00f4ừ\u00f5ử\u00f6ữ\u00f7ứ\u00f8ự\u00f9ỳ\u00faỷ\u00fbỹ\u00fcý\u00fdỵ\u00fe";
    private static final String VISCII_UPPER =
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                    + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
    private static final Map<Character, String> VNI_LETTERS = vni();

    public byte[] write(String text) {
        return switch (this) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_8_BOM -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case UTF_16_LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF_16_BE -> text.getBytes(StandardCharsets.UTF_16BE);
            case UTF_16_LE_BOM -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            case UTF_16_BE_BOM -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE);
            case WINDOWS_1258 -> windows1258(text);
            case TCVN3 -> bytes(text, OldEncodings::tcvn3);
            case VNI -> bytes(text, c -> VNI_LETTERS.getOrDefault(c, String.valueOf(c)));
            case VISCII -> bytes(text, OldEncodings::viscii);
        };
    }

    private interface Writing {
        String of(char letter);
    }

    private static byte[] bytes(String text, Writing writing) {
        var out = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            for (char b : writing.of(c).toCharArray()) {
                if (b > 0xff) {
                    throw new IllegalArgumentException("no code for " + c);
                }
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /// A capital with a tone is its small letter, shown large by the font.
    private static String tcvn3(char c) {
        for (var i = 0; i < TCVN3_LETTERS.length(); i += 2) {
            if (TCVN3_LETTERS.charAt(i) == c) {
                return TCVN3_LETTERS.substring(i + 1, i + 2);
            }
        }
        return c < 0x80 ? String.valueOf(c) : tcvn3(Character.toLowerCase(c));
    }

    private static String viscii(char c) {
        var control = "Ẳ\u0002Ẵ\u0005Ẫ\u0006Ỷ\u0014Ỹ\u0019Ỵ\u001e".indexOf(c);
        if (c < 0x80) {
            return String.valueOf(c);
        }
        return control >= 0
                ? "Ẳ\u0002Ẵ\u0005Ẫ\u0006Ỷ\u0014Ỹ\u0019Ỵ\u001e".substring(control + 1, control + 2)
                : String.valueOf((char) (0x80 + VISCII_UPPER.indexOf(c)));
    }

    /// As Windows types it: hats precomposed, the five tones apart.
    private static byte[] windows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            var apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            var tone = apart.chars()
                    .filter(m -> "\u0300\u0301\u0303\u0309\u0323".indexOf(m) >= 0)
                    .findFirst();
            var base =
                    Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
            out.append(base);
            tone.ifPresent(m -> out.append((char) m));
        }
        return out.toString().getBytes(charset);
    }

    private static Map<Character, String> vni() {
        var map = new LinkedHashMap<Character, String>();
        var rows = """
                á aù à aø ả aû ã aõ ạ aï ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä
                é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä í í ì ì ỉ æ ĩ ó ị ò
                ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï
                ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ""".split("\\s+");
        for (var i = 0; i < rows.length; i += 2) {
            map.put(rows[i].charAt(0), rows[i + 1]);
            map.put(Character.toUpperCase(rows[i].charAt(0)), rows[i + 1].toUpperCase(Locale.ROOT));
        }
        return map;
    }
}
