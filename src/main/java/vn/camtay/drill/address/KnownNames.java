package vn.camtay.drill.address;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Problem;
import vn.camtay.shared.Folding;

/// Names of the state's services that fakes lean on, and the ways of imitating them.
///
/// @param names long enough to be found within a longer word or misspelt
/// @param shorts found only when they stand alone
record KnownNames(List<String> names, List<String> shorts, List<String> shorteners, List<String> programs) {
    private static final String DIGITS = "0134578";
    private static final String LETTERS = "oieastb";
    private static final SpoofChecker LOOKALIKES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
            .build();

    static KnownNames shipped() {
        return Shipped.NAMES;
    }

    private static final class Shipped {
        private static final KnownNames NAMES = load();

        private static KnownNames load() {
            var problems = new ArrayList<Problem>();
            var file = ContentFile.ours("address.yaml").entry(problems);
            var names = new KnownNames(
                    file.texts("names"), file.texts("shorts"), file.texts("shorteners"), file.texts("programs"));
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return names;
        }
    }

    boolean isKnown(String word) {
        return names.contains(word) || shorts.contains(word);
    }

    Optional<String> findInside(String word) {
        return names.stream().filter(word::contains).findFirst();
    }

    /// The known name a word with other letters looks like.
    Optional<String> findLookalike(String word) {
        var plain = Folding.fold(word);
        if (plain.equals(word) && isKnown(word)) {
            return Optional.empty();
        }
        var skeleton = LOOKALIKES.getSkeleton(plain);
        return names.stream()
                .filter(name -> !word.contains(name))
                .filter(name -> skeleton.contains(LOOKALIKES.getSkeleton(name)))
                .findFirst()
                .or(() -> shorts.stream()
                        .filter(name -> !word.equals(name))
                        .filter(name -> skeleton.equals(LOOKALIKES.getSkeleton(name)))
                        .findFirst());
    }

    /// The known name a word is once its digits are read as letters.
    Optional<String> findBehindDigits(String word) {
        if (word.chars().noneMatch(sign -> DIGITS.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        var asL = read(word, 'l');
        var asI = read(word, 'i');
        return names.stream()
                .filter(name -> !word.contains(name))
                .filter(name -> asL.contains(name) || asI.contains(name))
                .findFirst()
                .or(() -> shorts.stream()
                        .filter(name -> !word.equals(name))
                        .filter(name -> asL.equals(name) || asI.equals(name))
                        .findFirst());
    }

    private static String read(String word, char one) {
        var letters = new StringBuilder(word.length());
        word.chars().forEach(sign -> {
            var at = DIGITS.indexOf(sign);
            letters.append(at < 0 ? (char) sign : sign == '1' ? one : LETTERS.charAt(at));
        });
        return letters.toString();
    }

    /// The known name one slip away: a letter missing, added, changed, or two swapped.
    Optional<String> findMisspelt(String word) {
        return names.stream().filter(name -> isOneSlipFrom(name, word)).findFirst();
    }

    private static boolean isOneSlipFrom(String name, String word) {
        var difference = word.length() - name.length();
        if (Math.abs(difference) > 1 || name.equals(word)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(name.length(), word.length()) && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> name.substring(same).equals(word.substring(same + 1));
            case -1 -> name.substring(same + 1).equals(word.substring(same));
            default -> name.substring(same + 1).equals(word.substring(same + 1)) || isSwapped(name, word, same);
        };
    }

    private static boolean isSwapped(String name, String word, int at) {
        return at + 1 < name.length()
                && name.charAt(at) == word.charAt(at + 1)
                && name.charAt(at + 1) == word.charAt(at)
                && name.substring(at + 2).equals(word.substring(at + 2));
    }

    /// Whether a word takes its letters from several scripts.
    static boolean isMixed(String word) {
        return SCRIPTS.failsChecks(word);
    }
}
