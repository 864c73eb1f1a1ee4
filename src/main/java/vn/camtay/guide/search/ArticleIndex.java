package vn.camtay.guide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.camtay.shared.Folding;

/// The articles of one commune, kept in memory so that a few letters find them. Made anew when an article changes:
/// some hundred articles take some ten milliseconds.
///
/// All text goes through the house's one folding before it comes here, so that what is typed and what is written meet.
public final class ArticleIndex {
    private final IndexSearcher searcher;

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

    /// The best first.
    public List<ArticleId> find(String typed, int limit) {
        var query = TypedQuery.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            var found = new ArrayList<ArticleId>();
            for (var hit : searcher.search(query.get(), limit).scoreDocs) {
                found.add(
                        new ArticleId(searcher.storedFields().document(hit.doc).get("id")));
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
        add(document, "title", wording.title());
        wording.words().forEach(word -> add(document, "words", word));
        article.procedure().ifPresent(facts -> add(document, "body", facts.official()));
        for (var said : wording.words()) {
            document.add(new StringField("exact", Folding.fold(said), Store.NO));
        }
        document.add(new StringField("exact", Folding.fold(wording.title()), Store.NO));
        join(document, wording.title());
        wording.words().forEach(word -> join(document, word));
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

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, Folding.fold(text), Store.NO));
    }

    /// Many type two syllables as one: "khaisinh".
    private static void join(Document document, String text) {
        var syllables = TypedQuery.tokens(text);
        for (var i = 1; i < syllables.size(); i++) {
            document.add(new StringField("joined", syllables.get(i - 1) + syllables.get(i), Store.NO));
        }
    }
}
