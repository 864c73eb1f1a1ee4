package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Vietnamese is the source; English stands complete beside it.
class WordsTest {
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern DOUBLED_APOSTROPHE = Pattern.compile("''");

    static Stream<Resource> all() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"));
    }

    static Stream<Resource> vietnamese() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:messages/*_vi.properties"));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void both_languages_say_the_same_things_with_the_same_arguments(Resource file) throws IOException {
        var vietnamese = read(file);
        var english = read(
                file.createRelative(String.valueOf(file.getFilename()).replace("_vi.properties", "_en.properties")));
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    /// Texts with arguments go through `MessageFormat`, for which one apostrophe is a quote; the others do not.
    @ParameterizedTest
    @MethodSource("all")
    void apostrophes_are_doubled_where_there_are_arguments_and_only_there(Resource file) throws IOException {
        read(file).forEach((key, text) -> {
            var wrong = arguments(text.toString()) > 0 ? LONE_APOSTROPHE : DOUBLED_APOSTROPHE;
            assertThat(text.toString()).as(key.toString()).doesNotContainPattern(wrong);
        });
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
