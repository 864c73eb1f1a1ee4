package vn.camtay.studio.workshop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// The blanks of a prompt, as on a paper form: `{tên ấp}` is filled each time the prompt is used. `{{tên ấp}}` is the
/// same.
public final class Blanks {
    static final int MOST = 20;
    private static final Pattern BLANK = Pattern.compile("\\{\\{?([^{}\\n]{1,40})\\}\\}?");

    private Blanks() {}

    /// Their names in order, each once.
    public static List<String> of(String text) {
        var names = new LinkedHashSet<String>();
        BLANK.matcher(text)
                .results()
                .map(one -> Folding.clean(one.group(1)))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names.stream().limit(MOST).toList();
    }

    /// The text with what was filled in; a blank left empty stays as it is.
    public static String fill(String text, Map<String, String> values) {
        return BLANK.matcher(text).replaceAll(found -> {
            var value = Folding.clean(values.getOrDefault(Folding.clean(found.group(1)), ""));
            return Matcher.quoteReplacement(value.isEmpty() ? found.group() : value);
        });
    }
}
