package vn.camtay.studio.speech;

import vn.camtay.studio.mention.Contact;

/// A way to reach somebody, slowly enough to be written down.
final class SpokenContact {
    private SpokenContact() {}

    static String of(Contact contact) {
        return switch (contact.sort()) {
            case PHONE, HOTLINE, LONG_NUMBER -> NumberWords.digits(contact.text());
            case EMAIL, LINK -> address(contact.text());
        };
    }

    private static String address(String text) {
        return text.replaceFirst("^https?://(?:www\\.)?", "")
                .replace("@", " a còng ")
                .replace(".", " chấm ")
                .replace("/", " xuyệt ")
                .replace("-", " gạch ngang ")
                .replace("_", " gạch dưới ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
