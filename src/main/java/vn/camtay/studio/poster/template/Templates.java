package vn.camtay.studio.poster.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/// All templates, in the order in which they are offered.
public final class Templates {
    private static final String FOLDER = "/content/studio/posters/";

    private static final class Ours {
        static final Templates ALL = new Templates(readAll());
    }

    private final List<Template> all;

    private Templates(List<Template> all) {
        this.all = List.copyOf(all);
    }

    public static Templates ours() {
        return Ours.ALL;
    }

    public List<Template> all() {
        return all;
    }

    public Optional<Template> find(String id) {
        return all.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static List<Template> readAll() {
        try (var order = Objects.requireNonNull(Templates.class.getResourceAsStream(FOLDER + "order.txt"))) {
            return new String(order.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Templates::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(String id) {
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream(FOLDER + id + ".svg"), id)) {
            return new Template(
                    id,
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(id, e);
        }
    }
}
