package vn.camtay.practice.drawer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on one paper: every fact its form may name, already that of the person whose paper it is.
public record Shown(Map<String, String> facts) {
    private static final Pattern KEY = Pattern.compile("\\{([a-z0-9.]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /// What a persona could tell of themselves, by the keys of facts.
    static Map<String, String> of(Persona persona) {
        var facts = new TreeMap<>(persona.facts());
        facts.put("self.name", persona.name());
        facts.put("self.born", persona.born().toString());
        facts.put("self.sex", persona.sex() == Sex.MALE ? "Nam" : "Nữ");
        facts.put("self.number", persona.number());
        facts.put("self.phone", persona.phone());
        facts.put("home.province", persona.home().province());
        facts.put("home.commune", persona.home().commune());
        facts.put("home.hamlet", persona.home().hamlet());
        facts.put("home.address", persona.home().address());
        return facts;
    }

    /// A template with its keys replaced. Throws when one of them is not known.
    public String fill(String template) {
        return KEY.matcher(template).replaceAll(key -> Matcher.quoteReplacement(value(key)));
    }

    private String value(MatchResult key) {
        var value = facts.get(key.group(1));
        if (value == null) {
            throw new IllegalArgumentException("nothing is known of " + key.group());
        }
        return readable(value);
    }

    private static String readable(String value) {
        try {
            return LocalDate.parse(value).format(DAY);
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
