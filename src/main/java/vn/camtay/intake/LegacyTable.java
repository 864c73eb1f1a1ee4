package vn.camtay.intake;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Encodings with one byte a letter in which Vietnamese offices wrote before Unicode, as tables of the bytes above 7F.
enum LegacyTable {
    /// Windows-1258: vowels with their hat precomposed, tones as combining marks after them.
    WINDOWS_1258(null, """
            €�‚ƒ„…†‡ˆ‰�‹Œ���
            �‘’“”•–—˜™�›œ��Ÿ
            \u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯
            °±²³´µ¶·¸¹º»¼½¾¿
            ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ
            ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß
            àáâăäåæçèéêë\u0301íîï
            đñ\u0323óôơö÷øùúûüư₫ÿ"""),
    /// TCVN3 of the ABC fonts (`.VnTime`); capitals with a tone exist only as another font (`.VnTimeH`).
    TCVN3(null, """
            €�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�
            �‘’“”•–—˜™š›œ�žŸ
            \u00a0ĂÂÊÔƠƯĐăâêôơưđẰ
            \u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ
            ẮẦẨẪẤỀặầẩẫấậèỂẻẽ
            éẹềểễếệìỉỄẾỒĩíịò
            Ổỏõóọồổỗốộờởỡớợù
            ỖủũúụừửữứựỳỷỹýỵỐ"""),
    /// VISCII (RFC 1456), which also takes six control codes for letters.
    VISCII("\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001eỴ", """
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ
            ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ
            Õắằặấầẩậẽẹếềểễệố
            ồổỗỠƠộờởịỰỨỪỬơớƯ
            ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ
            ĐứÒÓÔạỷừửÙÚỹỵÝỡư
            àáâãảăữẫèéêẻìíĩỉ
            đựòóôõỏọụùúũủýợỮ"""),
    /// TCVN 5712 as the standard has it (VN1): TCVN3 with capitals where TCVN3 has punctuation and control codes.
    TCVN5712("\u0001Ú\u0002Ụ\u0004Ừ\u0005Ử\u0006Ữ\u0011Ứ\u0012Ự\u0013Ỳ\u0014Ỷ\u0015Ỹ\u0016Ý\u0017Ỵ", """
            ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ
            ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ
            \u00a0ĂÂÊÔƠƯĐăâêôơưđẰ
            \u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ
            ẮẦẨẪẤỀặầẩẫấậèỂẻẽ
            éẹềểễếệìỉỄẾỒĩíịò
            Ổỏõóọồổỗốộờởỡớợù
            ỖủũúụừửữứựỳỷỹýỵỐ"""),
    /// Windows-1252, of Western Europe: what VNI and mistaken readings are built on.
    WINDOWS_1252(null, """
            €�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�
            �‘’“”•–—˜™š›œ�žŸ
            \u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯
            °±²³´µ¶·¸¹º»¼½¾¿
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ
            ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß
            àáâãäåæçèéêëìíîï
            ðñòóôõö÷øùúûüýþÿ""");

    private final char[] letters = new char[256];

    LegacyTable(@Nullable String controls, String upperHalf) {
        for (var i = 0; i < 128; i++) {
            letters[i] = (char) i;
        }
        upperHalf.replace("\n", "").getChars(0, 128, letters, 128);
        for (var i = 0; controls != null && i < controls.length(); i += 2) {
            letters[controls.charAt(i)] = controls.charAt(i + 1);
        }
    }

    String decode(byte[] bytes) {
        var text = new char[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            text[i] = letters[bytes[i] & 0xff];
        }
        return Normalizer.normalize(new String(text), Normalizer.Form.NFC);
    }

    /// The byte of a letter, or -1 where the table has none. Undefined codes pass as themselves, as Windows does.
    int byteOf(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        for (var code = 0x80; code < 256; code++) {
            if (letters[code] == letter) {
                return code;
            }
        }
        return letter >= 0x80 && letter < 0xa0 && letters[letter] == '\ufffd' ? letter : -1;
    }
}
