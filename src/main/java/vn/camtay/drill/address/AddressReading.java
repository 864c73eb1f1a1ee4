package vn.camtay.drill.address;

import java.util.List;
import java.util.Optional;

/// An address taken apart: whose it is, and what is odd about it. Made from the letters alone; nothing is asked of
/// any network.
///
/// @param typed as it was typed
/// @param scheme `https`, `http` or another; empty when none was typed
/// @param user what stands before an `@`
/// @param host the whole name, letters as a browser shows them at best; empty when it is no address
/// @param inFront labels before the owner's name: anybody may write anything there
/// @param registrable the owner's name by the Public Suffix List
/// @param suffix what the owner's name stands under, such as `gov.vn`
/// @param rest path and all after it
public record AddressReading(
        String typed,
        Optional<String> scheme,
        Optional<String> user,
        String host,
        List<String> inFront,
        Optional<String> registrable,
        Optional<String> suffix,
        Optional<String> port,
        String rest,
        List<Finding> findings,
        Verdict verdict) {
    public AddressReading {
        inFront = List.copyOf(inFront);
        findings = List.copyOf(findings);
    }

    /// Whatever was typed; never throws.
    public static AddressReading of(String typed) {
        var parts = TypedAddress.of(typed);
        var host = HostName.of(parts.host());
        var findings = new AddressFindings(parts, host).list();
        return new AddressReading(
                typed,
                parts.scheme(),
                parts.user(),
                host.shown(),
                host.inFront(),
                host.registrable(),
                host.suffix().filter(suffix -> !suffix.isEmpty()),
                parts.port(),
                parts.rest(),
                findings,
                verdict(parts, findings));
    }

    private static Verdict verdict(TypedAddress parts, List<Finding> findings) {
        if (has(findings, Finding.Weight.TRICK)) {
            return Verdict.SUSPECT;
        }
        if (!AddressFindings.isAddress(parts)) {
            return Verdict.NONE;
        }
        return findings.stream()
                .map(Finding::kind)
                .filter(kind -> kind.weight() == Finding.Weight.GOOD)
                .findFirst()
                .map(kind -> kind == Finding.Kind.STATE ? Verdict.STATE : Verdict.LISTED)
                .orElse(Verdict.UNKNOWN);
    }

    private static boolean has(List<Finding> findings, Finding.Weight weight) {
        return findings.stream().anyMatch(finding -> finding.kind().weight() == weight);
    }

    public boolean has(Finding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
