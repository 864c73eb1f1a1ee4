package vn.camtay.guide.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.Facts;
import vn.camtay.guide.Line;
import vn.camtay.guide.Topic;
import vn.camtay.guide.Wording;
import vn.camtay.shared.Folding;

/// The articles of one commune, kept in memory so that a few letters find them. Made anew when an article changes:
/// some hundred articles take some ten milliseconds.
///
/// All text goes through the house's one folding before it comes here, so that what is typed and what is written meet.
public final class ArticleIndex {
    private static final Set<String> NAMES = Set.of("title", "words");
    /// What scores less than this share of the best only has a syllable in common with the question.
    private static final float WORTH_SHOWING = 0.3f;
    private static final int MOST = 30;
    private static final int REMEMBERED = 500;

    private final IndexSearcher searcher;
    /// A hall types the same few questions, letter by letter.
    private final Cache<List<String>, List<ArticleId>> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private ArticleIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param events life events with the ways people call them
    public static ArticleIndex of(List<Article> articles, Map<String, List<String>> events) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (var article : articles) {
                writer.addDocument(document(article, events));
            }
            writer.forceMerge(1);
            writer.commit();
            return new ArticleIndex(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best first; what fits far worse than the best is left out.
    public List<ArticleId> find(String typed, int limit) {
        var found = answers.get(TypedQuery.tokens(typed), this::find);
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<ArticleId> find(List<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        try {
            var hits = searcher.search(TypedQuery.of(tokens), MOST).scoreDocs;
            var found = new ArrayList<ArticleId>();
            for (var hit : hits) {
                if (hit.score >= hits[0].score * WORTH_SHOWING) {
                    found.add(new ArticleId(
                            searcher.storedFields().document(hit.doc).get("id")));
                }
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Article article, Map<String, List<String>> events) {
        var wording = article.wording();
        var document = new Document();
        document.add(new StoredField("id", article.id().value()));
        document.add(new StringField("code", article.id().value(), Store.NO));
        addNames(document, wording);
        article.procedure().ifPresent(facts -> add(document, "body", facts.official()));
        wording.events()
                .forEach(event -> events.getOrDefault(event, List.of()).forEach(name -> add(document, "event", name)));
        add(document, "lead", wording.lead());
        add(document, "body", wording.reach().text());
        for (var topic : Topic.values()) {
            wording.lines(topic).all().stream().map(Line::text).forEach(line -> add(document, "body", line));
        }
        document.add(new StringField("whole", article.isNamedOnly() ? "no" : "yes", Store.NO));
        if (article.procedure().filter(Facts.OfProcedure::common).isPresent()) {
            document.add(new StringField("whole", "common", Store.NO));
        }
        return document;
    }

    private static void addNames(Document document, Wording wording) {
        add(document, "title", wording.title());
        wording.words().forEach(word -> add(document, "words", word));
        Stream.concat(Stream.of(wording.title()), wording.words().stream()).forEach(name -> {
            document.add(new StringField("exact", Folding.fold(name), Store.NO));
            join(document, name);
        });
    }

    private static void add(Document document, String field, String text) {
        var folded = Folding.fold(text);
        document.add(new TextField(field, folded, Store.NO));
        document.add(new TextField("all", folded, Store.NO));
        if (NAMES.contains(field)) {
            document.add(new TextField("named", folded, Store.NO));
        }
    }

    /// Many type two syllables as one: "khaisinh".
    private static void join(Document document, String text) {
        var syllables = TypedQuery.tokens(text);
        for (var i = 1; i < syllables.size(); i++) {
            document.add(new StringField("joined", syllables.get(i - 1) + syllables.get(i), Store.NO));
        }
    }
}
