package vn.camtay.drill.address;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a host, and where in it the owner's name stands by the Public Suffix List.
///
/// @param shown letters as a browser would show them at best: `xn--` undone
/// @param labels of `shown`, from the left
/// @param suffix what a registry hands names out under, such as `com.vn`; empty for a number
/// @param registrable the owner's name, one label more than the suffix; empty when the host is a suffix itself
/// @param knownSuffix whether the list knows the ending
record HostName(
        String shown, List<String> labels, Optional<String> suffix, Optional<String> registrable, boolean knownSuffix) {
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    /// As browsers read them: dotted, or one number in decimal, octal or hexadecimal.
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[\\da-f]*)");

    static HostName of(String host) {
        var shown = shown(host);
        var labels = List.of(shown.split("\\.", -1));
        if (isNumber(host)) {
            return new HostName(host, labels, Optional.empty(), Optional.empty(), false);
        }
        return parsed(ascii(host))
                .filter(name -> name.hasPublicSuffix())
                .map(name -> new HostName(
                        shown,
                        labels,
                        Optional.ofNullable(name.publicSuffix()).map(suffix -> shown(suffix.toString())),
                        name.isPublicSuffix()
                                ? Optional.empty()
                                : Optional.of(shown(name.topPrivateDomain().toString())),
                        true))
                .orElseGet(() -> byDefault(shown, labels));
    }

    /// The list's own rule for an ending it does not know: the last label is the suffix.
    private static HostName byDefault(String shown, List<String> labels) {
        var size = labels.size();
        var registrable =
                size < 2 ? Optional.<String>empty() : Optional.of(labels.get(size - 2) + "." + labels.get(size - 1));
        return new HostName(shown, labels, Optional.of(labels.getLast()), registrable, false);
    }

    private static Optional<InternetDomainName> parsed(String host) {
        try {
            return Optional.of(InternetDomainName.from(host));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isNumber(String host) {
        return host.startsWith("[") || NUMBER.matcher(host).matches();
    }

    private static String ascii(String host) {
        return NAMES.nameToASCII(host, new StringBuilder(), new IDNA.Info()).toString();
    }

    static String shown(String host) {
        return NAMES.nameToUnicode(host, new StringBuilder(), new IDNA.Info()).toString();
    }

    /// Labels before the owner's name.
    List<String> inFront() {
        return registrable
                .map(owner -> labels.subList(0, Math.max(0, labels.size() - owner.split("\\.", -1).length)))
                .orElse(List.of());
    }

    /// The first label of the owner's name; empty when there is none.
    Optional<String> ownLabel() {
        return registrable.map(owner -> owner.split("\\.", 2)[0]);
    }
}
