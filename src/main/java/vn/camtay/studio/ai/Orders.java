package vn.camtay.studio.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;
import vn.camtay.studio.text.Wordlists;

/// Sentences that speak to a machine and not to a reader, in facts somebody sent and in answers: pointed out, never
/// followed.
public final class Orders {
    private static final List<String> SAID = Wordlists.at("/content/studio/orders.txt").words("orders").stream()
            .map(Folding::fold)
            .toList();
    private static final Pattern SENTENCE = Pattern.compile("\\S[^\\n]*?(?:[.!?…]+(?=\\s)|(?=\\n)|$)");
    private static final Pattern MARKUP = Pattern.compile(
            "<[a-zA-Z!][^<>\\n]{0,300}>|!?\\[[^\\]\\n]{0,200}]\\([^)\\n]{1,300}\\)|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"')\\]]{3,300}");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{2060}\\x{E0000}-\\x{E007F}]");

    private Orders() {}

    /// @param quote what stands there
    public record Suspect(String quote, Why why) {}

    public enum Why {
        /// It tells a machine what to do.
        ORDER,
        /// Signs by which a browser would draw a link, a picture or a button.
        MARKUP,
        /// An address that no fact gives.
        LINK,
        /// Letters nobody sees.
        HIDDEN;

        public String key() {
            return "studio.ai.suspect." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What is suspicious in facts people wrote.
    public static List<Suspect> inFacts(List<String> facts) {
        var found = new ArrayList<Suspect>();
        for (var fact : facts) {
            found.addAll(spoken(fact));
            found.addAll(all(MARKUP, fact, Why.MARKUP));
            if (HIDDEN.matcher(fact).find()) {
                found.add(new Suspect(Folding.clean(fact), Why.HIDDEN));
            }
        }
        return List.copyOf(found);
    }

    /// What is suspicious in an answer to a prompt.
    ///
    /// @param asked the prompt: an address it gives may come back
    public static List<Suspect> inReply(String reply, String asked) {
        var found = new ArrayList<>(spoken(reply));
        found.addAll(all(MARKUP, reply, Why.MARKUP));
        all(LINK, reply, Why.LINK).stream()
                .filter(link -> !asked.contains(link.quote()))
                .filter(link -> found.stream().noneMatch(other -> other.quote().contains(link.quote())))
                .forEach(found::add);
        if (HIDDEN.matcher(reply).find()) {
            found.add(new Suspect("", Why.HIDDEN));
        }
        return List.copyOf(found);
    }

    private static List<Suspect> spoken(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(one -> one.group().strip())
                .filter(sentence -> isSpoken(Folding.fold(sentence)))
                .map(sentence -> new Suspect(sentence, Why.ORDER))
                .toList();
    }

    private static boolean isSpoken(String folded) {
        return SAID.stream().anyMatch(folded::contains);
    }

    private static List<Suspect> all(Pattern pattern, String text, Why why) {
        return pattern.matcher(text)
                .results()
                .map(one -> new Suspect(one.group(), why))
                .toList();
    }
}
