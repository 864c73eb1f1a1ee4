package vn.camtay.practice.pack;

import java.util.regex.Pattern;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.content.Problems;

/// Looks for what could be a real number or address in what people will read: nobody real can be meant by a rehearsal.
public record NobodyReal(Problems problems) {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\d[ .]?){9,}(?!\\d)");
    private static final Pattern OURS = Pattern.compile("000\\d{9}|0900000\\d{3}");
    private static final Pattern DOMAIN = Pattern.compile("(?iu)[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final Pattern RESERVED = Pattern.compile("(?i).*\\.(?:example|test)");
    private static final Pattern KEYS = Pattern.compile("\\{[a-z0-9.]+}");

    public void check(String path, String text) {
        var read = KEYS.matcher(text).replaceAll(" ");
        NUMBER.matcher(read)
                .results()
                .map(found -> found.group().replaceAll("[ .]", ""))
                .filter(number -> !OURS.matcher(number).matches())
                .forEach(number -> problems.add(path, Kind.COULD_BE_REAL, number));
        DOMAIN.matcher(read)
                .results()
                .map(found -> found.group())
                .filter(domain -> !RESERVED.matcher(domain).matches())
                .forEach(domain -> problems.add(path, Kind.COULD_BE_REAL, domain));
    }

    void check(Pack pack) {
        check("title", pack.title());
        check("agency.name", pack.agency().name());
        check("result", pack.result());
        for (var i = 0; i < pack.fields().size(); i++) {
            var field = pack.fields().get(i);
            check("fields[" + i + "].label", field.label());
            check("fields[" + i + "].hint", field.hint());
            check("fields[" + i + "].answer", field.answer());
            check("fields[" + i + "].options", String.join(" , ", field.options()));
        }
        for (var i = 0; i < pack.components().size(); i++) {
            check("components[" + i + "].label", pack.components().get(i).label());
        }
        for (var i = 0; i < pack.notWanted().size(); i++) {
            check("not-wanted[" + i + "].why", pack.notWanted().get(i).why());
        }
        for (var i = 0; i < pack.scenarios().size(); i++) {
            check("scenarios[" + i + "].title", pack.scenarios().get(i).title());
        }
    }
}
