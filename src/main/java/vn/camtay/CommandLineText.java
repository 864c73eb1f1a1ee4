package vn.camtay;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was typed, as `camtay.cmd` hands it over on Windows: there Java reads its arguments in the machine's old code
/// page, where most Vietnamese letters become "?", while the environment keeps them.
final class CommandLineText {
    private static final Pattern WORD = Pattern.compile("([^\\s\"]|\"[^\"]*\"?)+");

    private CommandLineText() {}

    /// The arguments with their letters; as they are where nothing was handed over, or something else.
    static String[] mend(String[] arguments, @Nullable String typed) {
        var words = typed == null ? List.<String>of() : words(typed);
        return words.size() == arguments.length ? words.toArray(String[]::new) : arguments;
    }

    /// As Windows programs cut a line: at spaces outside quotes.
    private static List<String> words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toList();
    }
}
