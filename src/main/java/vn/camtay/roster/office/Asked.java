package vn.camtay.roster.office;

import java.util.List;
import java.util.Map;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.consent.ConsentAnswers;
import vn.camtay.roster.consent.ConsentText;

/// How far asking for consent has come among those convoked.
///
/// @param agreed to every purpose of the present text
/// @param open without an answer to some purpose of it
/// @param declined those who said no to something: the office has to act
record Asked(int agreed, int open, List<Person> declined) {
    static Asked of(List<Person> all, Map<PersonId, ConsentAnswers> answers, ConsentText text) {
        var convoked = all.stream().filter(Person::convoked).toList();
        var none = ConsentAnswers.NONE;
        var declined = convoked.stream()
                .filter(person -> answers.getOrDefault(person.id(), none).declinesAny(text))
                .toList();
        var open = convoked.stream()
                .filter(person -> !declined.contains(person))
                .filter(person -> answers.getOrDefault(person.id(), none).isOpen(text))
                .count();
        return new Asked((int) (convoked.size() - declined.size() - open), (int) open, declined);
    }
}
