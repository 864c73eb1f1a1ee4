package vn.camtay.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All message files of a language as one table. A page asks for dozens of texts; looking for each in one file after
/// the other cost more than writing the page, and more with every file.
final class WordBook extends AbstractMessageSource {
    private final Map<String, String> vietnamese;
    private final Map<String, String> english;
    private final Map<Asked, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Asked(String key, boolean inEnglish) {}

    private WordBook(Map<String, String> vietnamese, Map<String, String> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    static WordBook read() throws IOException {
        return new WordBook(read("_vi"), read("_en"));
    }

    private static Map<String, String> read(String language) throws IOException {
        var words = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*" + language + ".properties")) {
            var part = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                part.load(reader);
            }
            for (var key : part.stringPropertyNames()) {
                if (words.put(key, part.getProperty(key)) != null) {
                    throw new IllegalStateException(key + " stands in " + file.getFilename() + " and in another file");
                }
            }
        }
        return Map.copyOf(words);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return (isEnglish(locale) ? english : vietnamese).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var asked = new Asked(code, isEnglish(locale));
        var known = formats.get(asked);
        if (known != null) {
            return known;
        }
        var words = resolveCodeWithoutArguments(code, locale);
        return words == null ? null : formats.computeIfAbsent(asked, _ -> new MessageFormat(words, locale));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
