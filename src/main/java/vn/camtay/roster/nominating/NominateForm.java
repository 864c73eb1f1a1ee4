package vn.camtay.roster.nominating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.access.Subject;
import vn.camtay.place.HamletId;
import vn.camtay.plan.Programme;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.reading.BirthText;
import vn.camtay.roster.reading.NameText;
import vn.camtay.roster.reading.PhoneText;

/// What a hamlet's page sends to nominate somebody.
record NominateForm(
        @Nullable String fact,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String born,
        @Nullable String group,
        @Nullable String role,
        @Nullable String devices,
        @Nullable String instead,
        @Nullable List<String> agreed,
        @Nullable String head,
        @Nullable String again) {
    static final NominateForm EMPTY =
            new NominateForm(null, null, null, null, null, null, null, null, null, null, null);

    String text(@Nullable String typed) {
        return typed == null ? "" : NameText.clean(typed.substring(0, Math.min(300, typed.length())));
    }

    /// Message keys by field; empty when the form can be used.
    Map<String, String> errors(Programme programme, int thisYear) {
        var errors = new LinkedHashMap<String, String>();
        var written = text(name);
        if (NameText.isNobody(written)
                || NameText.isFormula(written)
                || NameText.hasControlCharacters(written)
                || written.length() > NameText.LONGEST) {
            errors.put("name", "roster.error.name");
        }
        if (!text(phone).isEmpty() && PhoneText.read(text(phone)).digits() == null) {
            errors.put("phone", "roster.error.phone");
        }
        if (!text(born).isEmpty() && BirthText.read(text(born), thisYear).year() == null) {
            errors.put("born", "roster.error.born");
        }
        if (programme.audience().stream().noneMatch(one -> one.group().equals(group))) {
            errors.put("group", "roster.error.group");
        }
        return errors;
    }

    Optional<Nominate> read(Subject by, Programme programme, HamletId hamlet, int thisYear) {
        var id = uuid(fact);
        if (id.isEmpty() || !errors(programme, thisYear).isEmpty()) {
            return Optional.empty();
        }
        var birth = BirthText.read(text(born), thisYear);
        var person = new NewPerson(
                hamlet,
                text(name),
                Optional.ofNullable(PhoneText.read(text(phone)).digits()),
                Optional.ofNullable(birth.date())
                        .map(Object::toString)
                        .or(() -> Optional.ofNullable(birth.year()).map(String::valueOf)),
                text(devices).isEmpty() ? List.of() : List.of(text(devices)));
        var place = new Person.Nomination(String.valueOf(group), text(role));
        return Optional.of(new Nominate(
                id.get(),
                by,
                programme.id(),
                person,
                place,
                uuid(instead).map(PersonId::new),
                Succession.of(head == null ? "" : head),
                agreed == null ? Set.of() : Set.copyOf(agreed),
                again != null));
    }

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
