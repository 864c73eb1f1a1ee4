package vn.camtay.drill.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.drill.address.Finding.Kind;
import vn.camtay.drill.content.Official;
import vn.camtay.shared.Folding;

/// Looks at an address for what vouches for it and for each trick of the lesson.
final class AddressFindings {
    private static final String STATE = "gov.vn";
    private static final int MANY = 5;
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_-]{1,63}");
    private static final Pattern PUNYCODE = Pattern.compile("(?:^|\\.)xn--");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern TEACHING = Pattern.compile("(?:.*\\.)?(?:example|test)");

    private final TypedAddress parts;
    private final HostName host;
    private final KnownNames known = KnownNames.shipped();
    private final List<Finding> findings = new ArrayList<>();

    AddressFindings(TypedAddress parts, HostName host) {
        this.parts = parts;
        this.host = host;
    }

    static boolean isAddress(TypedAddress parts) {
        return parts.host().contains(".")
                || parts.host().startsWith("[")
                || parts.scheme().isPresent();
    }

    List<Finding> list() {
        parts.scheme().filter(scheme -> !scheme.matches("https?")).ifPresent(scheme -> add(Kind.OTHER_SCHEME, scheme));
        if (parts.hidden()) {
            add(Kind.HIDDEN, host.shown());
        }
        if (!parts.host().isEmpty() && isAddress(parts)) {
            around();
            if (HostName.isNumber(parts.host())) {
                add(Kind.IP_HOST, parts.host());
            } else {
                owner();
            }
        }
        return findings;
    }

    private void around() {
        parts.user().ifPresent(user -> add(Kind.USER_PART, user));
        if (parts.scheme().filter("http"::equals).isPresent()) {
            add(Kind.PLAIN_HTTP, "http");
        }
        parts.port().filter(port -> !port.matches("0*(?:80|443)")).ifPresent(port -> add(Kind.ODD_PORT, port));
        var path = parts.rest().split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
        known.programs().stream()
                .filter(ending -> path.endsWith("." + ending))
                .findFirst()
                .ifPresent(ending -> add(Kind.PROGRAM, path.substring(path.lastIndexOf('/') + 1)));
    }

    private void owner() {
        if (!host.labels().stream().allMatch(label -> LABEL.matcher(label).matches())) {
            add(Kind.BROKEN, parts.host());
            return;
        }
        if (isState(parts.host())) {
            add(Kind.STATE, STATE);
            return;
        }
        if (isListed()) {
            add(Kind.LISTED, parts.host());
            return;
        }
        ending();
        letters();
        if (known.shorteners().contains(host.registrable().orElse(parts.host()))) {
            add(Kind.SHORTENER, host.shown());
        }
        inFront();
        host.ownLabel().ifPresent(label -> imitated(label, Kind.OTHER_ENDING));
    }

    /// Whether it is the state's: exactly gov.vn, or below it.
    private static boolean isState(String host) {
        return host.equals(STATE) || host.endsWith("." + STATE);
    }

    /// Listed to the letter, or below a listed name that is its owner's.
    private boolean isListed() {
        return Official.shipped().isDomain(parts.host())
                || host.registrable().filter(Official.shipped()::isDomain).isPresent();
    }

    private void ending() {
        if (TEACHING.matcher(parts.host()).matches()) {
            add(Kind.TEACHING, host.suffix().orElse(""));
        } else if (!host.knownSuffix()) {
            add(Kind.UNKNOWN_ENDING, host.suffix().orElse(""));
        }
        if (host.labels().size() > MANY) {
            add(Kind.MANY_PARTS, String.valueOf(host.labels().size()));
        }
    }

    private void letters() {
        if (PUNYCODE.matcher(parts.host()).find()) {
            add(Kind.PUNYCODE, host.shown());
        }
        var mixed = host.labels().stream().filter(KnownNames::isMixed).findFirst();
        if (mixed.isPresent()) {
            add(Kind.MIXED_LETTERS, mixed.get());
        } else if (FOREIGN.matcher(host.shown()).find()) {
            add(Kind.FOREIGN_LETTERS, host.shown());
        }
    }

    private void inFront() {
        var dotted = "." + host.shown() + ".";
        var at = Stream.concat(
                        Stream.of(STATE), Official.shipped().domains().stream().map(Official.Listed::reach))
                .filter(name -> dotted.contains("." + name + "."))
                .mapToInt(name -> dotted.indexOf("." + name + ".") + name.length())
                .max();
        if (at.isPresent()) {
            add(Kind.STATE_IN_FRONT, host.shown().substring(0, at.getAsInt()));
        } else {
            host.inFront().forEach(label -> imitated(label, Kind.NAME_IN_FRONT));
        }
    }

    /// @param alone what it is when the label is a known name and nothing else
    private void imitated(String label, Kind alone) {
        if (known.isKnown(label)) {
            add(alone, label);
            return;
        }
        var words =
                Stream.of(label.split("[-_]+")).filter(word -> !word.isEmpty()).toList();
        if (words.size() > 1 && (words.stream().anyMatch(known::isKnown) || known.isKnown(String.join("", words)))) {
            add(Kind.JOINED, label);
            return;
        }
        known.findInside(label).ifPresentOrElse(name -> add(Kind.NAME_INSIDE, name), () -> disguised(label, words));
    }

    private void disguised(String label, List<String> words) {
        for (var word : words) {
            var lookalike = known.findLookalike(word);
            var behindDigits = known.findBehindDigits(Folding.fold(word));
            var misspelt = known.findMisspelt(word);
            if (behindDigits.isPresent()) {
                add(Kind.DIGITS, label);
            } else if (lookalike.isPresent()) {
                add(Kind.LOOKALIKE, label);
            } else if (misspelt.isPresent()) {
                add(Kind.MISSPELT, label);
            }
        }
    }

    private void add(Kind kind, String about) {
        var finding = new Finding(kind, about);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
