package vn.camtay.practice.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A content file: YAML in which every value is text, so that no number loses its zeros and no day becomes a moment in
/// some zone.
public record ContentText(String name, String text) {
    private static final String FOLDER = "/content/practice/";
    /// More than ten times the longest of ours.
    private static final int LONGEST = 200_000;

    private static final int WIDTH = 110;

    /// One that comes with the program.
    public static ContentText ours(String name) {
        try (var source = ContentText.class.getResourceAsStream(FOLDER + name)) {
            if (source == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            return of(name, new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One from elsewhere; tone marks are made the same whichever keyboard typed them.
    public static ContentText of(String name, String text) {
        return new ContentText(name, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /// Maps, lists and texts as YAML: what `read` reads back.
    public static ContentText written(String name, Object content) {
        return of(name, yaml().dump(content));
    }

    /// SHA-256 of the text, in hexadecimal: what was played says by this with which text.
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The whole file as one map. What is wrong with it goes to the problems.
    public Entry entry(Problems problems) {
        return Entry.of("", compose(problems), problems);
    }

    /// The whole file as a list of maps.
    public List<Entry> entries(Problems problems) {
        return Entry.listOf("", compose(problems), problems);
    }

    private Optional<Node> compose(Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(1, "", Problem.Kind.TOO_LONG, String.valueOf(LONGEST));
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = Optional.ofNullable(e.getProblemMark());
            problems.add(mark.map(at -> at.getLine() + 1).orElse(1), "", Problem.Kind.NO_YAML, said(e.getProblem()));
        } catch (YAMLException e) {
            problems.add(1, "", Problem.Kind.NO_YAML, said(e.getMessage()));
        }
        return Optional.empty();
    }

    private static String said(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setMaxAliasesForCollections(0);
        var dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setAllowUnicode(true);
        dumping.setWidth(WIDTH);
        dumping.setSplitLines(false);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new OnlyText());
    }

    /// Recognises no numbers, days, yes or no.
    private static final class OnlyText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // every scalar stays text
        }
    }
}
