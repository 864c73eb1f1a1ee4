package vn.camtay.drill.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A content file: YAML in which every value is text, so that no number loses its zeros.
///
/// @param name told with its problems
public record ContentFile(String name, String text) {
    private static final String FOLDER = "/content/drill/";
    private static final int LONGEST = 400_000;
    private static final int WIDTH = 110;

    /// One that comes with the program.
    public static ContentFile ours(String name) {
        return new ContentFile(name, resource(name));
    }

    /// A text that comes with the program, as it stands.
    public static String resource(String name) {
        try (var source = ContentFile.class.getResourceAsStream(FOLDER + name)) {
            if (source == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Maps, lists and texts as YAML: what `entries` reads back.
    public static ContentFile written(String name, Object content) {
        return new ContentFile(name, yaml().dump(content));
    }

    /// The whole file as one map.
    public Entry entry(List<Problem> problems) {
        return new Entry(name, "", load(problems), problems);
    }

    /// The whole file as a list of maps.
    public List<Entry> entries(List<Problem> problems) {
        if (load(problems) instanceof List<?> list) {
            return Entry.listOf(name, "", list, problems);
        }
        problems.add(new Problem(name, "", Problem.Kind.NO_YAML, ""));
        return List.of();
    }

    private Object load(List<Problem> problems) {
        if (text.length() > LONGEST) {
            problems.add(new Problem(name, "", Problem.Kind.TOO_LONG, String.valueOf(LONGEST)));
            return "";
        }
        try {
            Object loaded = yaml().load(text);
            return loaded == null ? "" : loaded;
        } catch (YAMLException e) {
            var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(new Problem(name, "", Problem.Kind.NO_YAML, said));
            return "";
        }
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setMaxAliasesForCollections(0);
        loading.setAllowDuplicateKeys(false);
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
