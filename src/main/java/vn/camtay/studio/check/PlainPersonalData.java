package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Personal data that a draft most often leaks: telephone and identity numbers, e-mail, accounts, birth dates, house
/// numbers.
final class PlainPersonalData implements PersonalData {
    private static final Phrases BORN =
            Phrases.of(List.of("sinh ngày", "sinh năm", "ngày sinh", "sn", "năm sinh", "sinh"));
    private static final Phrases HOUSE = Phrases.of(List.of("số nhà", "nhà số"));
    private static final Phrases ACCOUNT = Phrases.of(List.of(
            "số tài khoản",
            "stk",
            "tài khoản ngân hàng",
            "tài khoản",
            "cccd",
            "cmnd",
            "căn cước",
            "căn cước công dân",
            "số định danh",
            "mã số thuế",
            "hộ chiếu",
            "thẻ"));
    private static final Set<Integer> IDENTITY_LENGTHS = Set.of(9, 12);
    private static final int NEAR = 8;

    @Override
    public List<Found> in(String text) {
        var reading = Reading.of(text);
        var passage = reading.passage();
        var found = new ArrayList<Found>();
        reading.contacts().forEach(contact -> {
            var sort = sort(passage, contact);
            if (!sort.isEmpty()) {
                found.add(found(passage, sort, contact.from(), contact.to()));
            }
        });
        reading.moments().stream()
                .filter(Moment::isDate)
                .filter(moment -> isBirth(passage, moment))
                .forEach(moment -> found.add(found(passage, "BIRTH_DATE", moment.from(), moment.to())));
        houses(passage, found);
        return found;
    }

    private static String sort(Passage passage, Contact contact) {
        return switch (contact.sort()) {
            case EMAIL -> "EMAIL";
            case PHONE -> "PHONE";
            case LINK, HOTLINE -> "";
            case LONG_NUMBER -> isAccount(passage, contact) ? "ACCOUNT" : identity(contact);
        };
    }

    private static String identity(Contact contact) {
        return IDENTITY_LENGTHS.contains(contact.text().length())
                        || contact.text().startsWith("0")
                ? "ID_NUMBER"
                : "";
    }

    private static boolean isAccount(Passage passage, Contact contact) {
        for (var i = contact.from() - 1; i > contact.from() - NEAR; i--) {
            if (ACCOUNT.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBirth(Passage passage, Moment moment) {
        var at = moment.from();
        while (at > 0
                && (passage.at(at - 1).is(":")
                        || passage.at(at - 1).bare().equals("ngay")
                        || passage.at(at - 1).bare().equals("nam"))) {
            at--;
        }
        return BORN.lengthBefore(passage, at) > 0 || BORN.lengthBefore(passage, moment.from()) > 0;
    }

    private static void houses(Passage passage, List<Found> found) {
        for (var i = 0; i < passage.size(); i++) {
            var length = HOUSE.lengthAt(passage, i);
            if (length > 0 && passage.at(i + length).isNumber()) {
                found.add(found(passage, "ADDRESS", i, i + length + 1));
            }
        }
    }

    private static Found found(Passage passage, String sort, int from, int to) {
        return new Found(sort, passage.at(from).start(), passage.at(to - 1).end());
    }
}
