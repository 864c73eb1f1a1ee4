package vn.camtay.guide.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Facts;
import vn.camtay.guide.Online;
import vn.camtay.guide.Provenance;

/// The articles and life events that come with the program.
///
/// @param events id to the ways people call it, in the order shown
public record ShippedGuide(List<Article> articles, Map<String, List<String>> events) {
    private static final List<String> PROCEDURES = List.of(
            "civil",
            "adoption",
            "residence",
            "identity",
            "certify",
            "business",
            "poverty",
            "land",
            "vehicle",
            "insurance",
            "mediation",
            "named-only");

    public ShippedGuide {
        articles = List.copyOf(articles);
    }

    /// Read once, by whoever asks first.
    public static ShippedGuide ours() {
        return Ours.GUIDE;
    }

    private static final class Ours {
        static final ShippedGuide GUIDE = load();
    }

    static ShippedGuide load() {
        var shared = SharedParts.of(ContentFiles.read("shared.yaml"));
        var events = events(ContentFiles.read("life-events.yaml"));
        var reader = new Reader(shared, List.copyOf(events.keySet()), new HashSet<>());
        var articles = new ArrayList<Article>();
        for (var name : PROCEDURES) {
            var file = ContentFiles.read("procedures/" + name + ".yaml");
            file.entries("procedures").forEach(one -> articles.add(reader.procedure(file, one)));
        }
        var errors = ContentFiles.read("errors.yaml");
        errors.entries("errors").forEach(one -> articles.add(reader.error(errors, one)));
        var addresses = ContentFiles.read("addresses.yaml");
        addresses.entries("addresses").forEach(one -> articles.add(reader.address(addresses, one)));
        return new ShippedGuide(articles, events);
    }

    private static Map<String, List<String>> events(Entry file) {
        return file.values().keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toMap(id -> id, file::list, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /// Reads entries into articles and refuses what is not whole.
    private record Reader(SharedParts shared, List<String> events, HashSet<ArticleId> seen) {
        Article procedure(Entry file, Entry one) {
            var namedOnly = file.flag("namedOnly");
            var facts = new Facts.OfProcedure(
                    one.find("official").orElse(one.get("name")),
                    one.find("field").orElse(file.get("field")),
                    namedOnly ? "" : one.get("decision"),
                    namedOnly ? "" : one.get("result"),
                    one.find("online").map(word -> Online.valueOf(word.toUpperCase(Locale.ROOT))),
                    one.flag("paperless"),
                    one.flag("common"),
                    namedOnly);
            return article(file, one, one.get("code"), one.get("name"), facts);
        }

        Article error(Entry file, Entry one) {
            return article(file, one, one.get("id"), one.get("title"), new Facts.OfError());
        }

        Article address(Entry file, Entry one) {
            var mark = switch (one.get("mark")) {
                case "ok" -> Facts.Mark.OK;
                case "one" -> Facts.Mark.ONE_SOURCE;
                case "memory" -> Facts.Mark.FROM_MEMORY;
                default -> throw one.wrong("has an unknown mark");
            };
            var dialled = one.get("reach").matches("[\\d.]+");
            return article(file, one, one.get("id"), one.get("title"), new Facts.OfAddress(mark, dialled));
        }

        private Article article(Entry file, Entry one, String id, String title, Facts facts) {
            var source = one.find("source").orElse(file.get("source"));
            var text = text(one, title, facts, source);
            var whole = !(facts instanceof Facts.OfProcedure procedure && procedure.namedOnly());
            var mistakes = text.mistakes(facts.kind(), events);
            if (whole && !mistakes.isEmpty()) {
                throw one.wrong(mistakes.toString());
            }
            var article = new Article(
                    new ArticleId(id),
                    facts,
                    text.wording(facts.kind()),
                    new Provenance.Shipped(source, one.find("read").orElse(file.get("read"))));
            if (!seen.add(article.id())) {
                throw one.wrong("is there twice");
            }
            return article;
        }

        private ArticleText text(Entry one, String title, Facts facts, String source) {
            var unsure = facts instanceof Facts.OfAddress address && address.mark() != Facts.Mark.OK;
            return new ArticleText(
                    title,
                    one.text("lead"),
                    String.join(", ", one.list("words")),
                    String.join(", ", one.list("events")),
                    (unsure ? "? " : "") + one.text("reach"),
                    shared.fillCells(one.text("ways")),
                    shared.fill(one.text("prepare")),
                    shared.fill(one.text("how")),
                    shared.fill(one.text("notes")),
                    one.text("why"),
                    one.text("do"),
                    one.text("call"),
                    one.text("never"),
                    source);
        }
    }

    public Optional<Article> find(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }
}
