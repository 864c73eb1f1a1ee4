package vn.camtay.guide.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads the guide's files, which are YAML so that a clerk can read them too.
final class ContentFiles {
    private static final String FOLDER = "/content/guide/";

    private ContentFiles() {}

    static Entry read(String file) {
        try (var in = Objects.requireNonNull(ContentFiles.class.getResourceAsStream(FOLDER + file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(reader);
            return new Entry(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
