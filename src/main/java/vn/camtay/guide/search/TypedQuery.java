package vn.camtay.guide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.camtay.shared.Folding;

/// What somebody typed, as a question to the index: most syllables must be there, pairs of syllables weigh more than
/// single ones (a Vietnamese word is mostly two), one slip a syllable is forgiven, the last may be unfinished.
final class TypedQuery {
    private static final int MOST_TOKENS = 14;
    private static final int LONGEST_TOKEN = 30;
    private static final int FORGIVEN_FROM = 3;

    private TypedQuery() {}

    /// @param tokens at least one
    static Query of(List<String> tokens) {
        var all = new BooleanQuery.Builder();
        all.add(syllables(tokens), Occur.MUST);
        for (var i = 1; i < tokens.size(); i++) {
            all.add(pair("words", 4, tokens.get(i - 1), tokens.get(i)), Occur.SHOULD);
            all.add(pair("title", 4, tokens.get(i - 1), tokens.get(i)), Occur.SHOULD);
            all.add(pair("lead", 1, tokens.get(i - 1), tokens.get(i)), Occur.SHOULD);
            all.add(pair("body", 1, tokens.get(i - 1), tokens.get(i)), Occur.SHOULD);
        }
        all.add(boost(new ConstantScoreQuery(every(tokens)), 5), Occur.SHOULD);
        all.add(boost(new ConstantScoreQuery(term("exact", String.join(" ", tokens))), 40), Occur.SHOULD);
        all.add(boost(new ConstantScoreQuery(term("whole", "yes")), 3), Occur.SHOULD);
        all.add(boost(new ConstantScoreQuery(term("whole", "common")), 8), Occur.SHOULD);
        return all.build();
    }

    /// Syllables, numbers and codes, folded: "1.001193" stays whole.
    static List<String> tokens(String text) {
        return Arrays.stream(Folding.fold(text).split("[^a-z0-9.]+"))
                .map(token -> token.replaceAll("^\\.+|\\.+$", ""))
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST_TOKEN)
                .limit(MOST_TOKENS)
                .toList();
    }

    private static Query syllables(List<String> tokens) {
        var query = new BooleanQuery.Builder();
        for (var i = 0; i < tokens.size(); i++) {
            query.add(syllable(tokens.get(i), i == tokens.size() - 1), Occur.SHOULD);
        }
        var count = tokens.size();
        query.setMinimumNumberShouldMatch(count <= 2 ? count : (count * 3 + 4) / 5);
        return query.build();
    }

    private static Query every(List<String> tokens) {
        var query = new BooleanQuery.Builder();
        tokens.forEach(token -> query.add(term("all", token), Occur.MUST));
        return query.build();
    }

    private static Query syllable(String token, boolean last) {
        var ways = new ArrayList<Query>();
        ways.add(boost(term("words", token), 5));
        ways.add(boost(term("title", token), 5));
        ways.add(boost(term("event", token), 1.5f));
        ways.add(boost(term("lead", token), 1.5f));
        ways.add(boost(term("body", token), 0.5f));
        ways.add(boost(new ConstantScoreQuery(term("code", token)), 100));
        ways.add(boost(term("joined", token), 6));
        if (token.length() >= FORGIVEN_FROM && !Character.isDigit(token.charAt(0))) {
            ways.add(boost(new FuzzyQuery(new Term("named", token), 1, 1), 1.5f));
            ways.add(boost(new FuzzyQuery(new Term("joined", token), 1, 2), 2));
        }
        if (last) {
            ways.add(boost(new ConstantScoreQuery(new PrefixQuery(new Term("words", token))), 1));
            ways.add(boost(new ConstantScoreQuery(new PrefixQuery(new Term("title", token))), 1));
            ways.add(boost(new ConstantScoreQuery(new PrefixQuery(new Term("code", token))), 2));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query pair(String field, float weight, String first, String second) {
        return boost(new PhraseQuery(field, first, second), weight);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boost(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
