package vn.camtay.studio.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.DocumentNumber;
import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Token;

/// Text made readable aloud: numbers, dates, document numbers and abbreviations in words, signs nobody says left
/// out. "459/QĐ-UBND" after "Quyết định số" becomes "bốn trăm năm mươi chín của ủy ban nhân dân", "05 bước" "năm
/// bước".
public final class ReadAloud {
    private final Passage passage;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private ReadAloud(String text) {
        var reading = Reading.of(text);
        passage = reading.passage();
        reading.documents().forEach(mention -> mentions.put(mention.from(), mention));
        reading.contacts().forEach(mention -> mentions.put(mention.from(), mention));
        reading.moments().stream().filter(this::isInSigns).forEach(mention -> mentions.put(mention.from(), mention));
    }

    public static String of(String text) {
        return new ReadAloud(text).all();
    }

    /// "27/12" and "7h30" are said otherwise than written, "27 tháng 12" is not.
    private boolean isInSigns(Moment moment) {
        return passage.tokens().subList(moment.from(), moment.to()).stream()
                .anyMatch(token -> token.is("/")
                        || token.is("-")
                        || token.is(":")
                        || token.is(".")
                        || (moment.isTime() && token.isWord() && token.text().length() == 1));
    }

    private String all() {
        for (var i = 0; i < passage.size(); ) {
            i = next(i);
        }
        return said.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private int next(int i) {
        var mention = mentions.get(i);
        if (mention != null) {
            word(SpokenMention.of(passage, mention));
            return mention.to();
        }
        var length = Said.lengthAt(passage, i);
        if (length > 0) {
            word(Said.abbreviation(passage, i, length));
            return i + length;
        }
        var token = passage.at(i);
        return switch (token.shape()) {
            case NUMBER -> number(i);
            case WORD -> {
                word(isSquare(i) ? "mét vuông" : spoken(i, token));
                yield isSquare(i) ? i + 2 : i + 1;
            }
            case SIGN -> {
                sign(i, token);
                yield i + 1;
            }
            case BREAK -> {
                said.append('\n');
                yield i + 1;
            }
        };
    }

    private int number(int i) {
        var number = SpokenNumber.at(passage, i);
        word(number.said());
        return number.to();
    }

    /// "m2" is a square metre.
    private boolean isSquare(int i) {
        var two = passage.at(i + 1);
        return passage.at(i).is("m") && two.is("2") && !two.spaced();
    }

    private String spoken(int i, Token token) {
        var afterNumber = passage.at(i - 1).isNumber();
        var unit = afterNumber ? Said.unit(token) : Optional.<String>empty();
        return unit.or(() -> Said.spelled(token)).orElse(token.text());
    }

    /// Points and commas keep the breath; dashes between words become commas; all else is silent.
    private void sign(int i, Token sign) {
        switch (sign.text()) {
            case ".", ",", "!", "?", ":", ";", "…" -> said.append(sign.text());
            case "%" -> word("phần trăm");
            case "&", "+" -> word("và");
            case "-", "–" -> dash(i);
            case "/" -> said.append(passage.at(i - 1).isWord() ? "," : "");
            default -> {}
        }
    }

    private void dash(int i) {
        if (passage.at(i - 1).isNumber() && passage.at(i + 1).isNumber()) {
            word("đến");
        } else if (!passage.at(i - 1).isBreak() && passage.at(i).spaced()) {
            said.append(',');
        }
    }

    private void word(String words) {
        var open = said.isEmpty() || said.charAt(said.length() - 1) == '\n';
        said.append(open || words.isEmpty() ? "" : " ").append(words);
    }

    /// What a document number, a date or a way to reach somebody is in words.
    private static final class SpokenMention {
        private SpokenMention() {}

        static String of(Passage passage, Mention mention) {
            return switch (mention) {
                case DocumentNumber number -> SpokenDocument.of(passage, number);
                case Moment moment -> SpokenMoment.of(passage, moment);
                case Contact contact -> SpokenContact.of(contact);
                default -> passage.quote(mention.from(), mention.to());
            };
        }
    }
}
