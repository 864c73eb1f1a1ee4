package vn.camtay.practice.drawer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A content file of the drawers: YAML in which every value is text, so that no number loses its zeros and no day
/// becomes a moment in some zone.
record ContentText(String name, String text) {
    private static final String FOLDER = "/content/practice/";

    static ContentText ours(String name) {
        try (var source = ContentText.class.getResourceAsStream(FOLDER + name)) {
            if (source == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return new ContentText(name, Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Maps, lists and texts. Throws on YAML that cannot be read, and on a key given twice.
    Object read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new OnlyText());
        return yaml.load(text);
    }

    /// Recognises no numbers, days, yes or no.
    private static final class OnlyText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // every scalar stays text
        }
    }
}
