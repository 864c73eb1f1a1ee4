package vn.camtay.practice.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.signing.SignatureReading.Altered;
import vn.camtay.practice.signing.SignatureReading.Change;
import vn.camtay.practice.signing.SignatureReading.NotOurs;
import vn.camtay.practice.signing.SignatureReading.NotSigned;
import vn.camtay.practice.signing.SignatureReading.Unreadable;
import vn.camtay.practice.signing.SignatureReading.Valid;
import vn.camtay.practice.signing.SignatureReading.Why;

/// Reads the signature of a file from anywhere. The bytes are looked at first: only a file that this machine's
/// own authority signed, unchanged, is opened by a PDF reader at all (EU DSS, for the last word).
final class SignatureReader {
    /// A paper of the rehearsal has well under 200 KB; a scanned one from elsewhere is still looked at.
    static final int LARGEST = 6 * 1024 * 1024;

    private static final int HEADER = 1024;

    private final TrainingAuthority authority;

    SignatureReader(TrainingAuthority authority) {
        this.authority = authority;
    }

    SignatureReading read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable(Why.EMPTY);
        }
        if (file.length > LARGEST) {
            return new Unreadable(Why.TOO_LARGE);
        }
        if (!isPdf(file)) {
            return new Unreadable(Why.NOT_A_PDF);
        }
        var found = SignedRange.find(file);
        if (found.ranges().isEmpty()) {
            return found.traces() ? new Unreadable(Why.BROKEN_SIGNATURE) : new NotSigned();
        }
        var signatures = found.ranges().stream()
                .flatMap(range -> Seal.read(range.hex()).map(seal -> new Signed(range, seal)).stream())
                .toList();
        return signatures.isEmpty() ? new Unreadable(Why.BROKEN_SIGNATURE) : read(signatures);
    }

    private record Signed(SignedRange range, Seal seal) {}

    private SignatureReading read(List<Signed> signatures) {
        return signatures.stream()
                .filter(one -> authority.issued(one.seal().signer()))
                .findFirst()
                .map(ours -> read(ours, signatures.size() > 1))
                .orElseGet(() -> foreign(signatures.getLast().seal()));
    }

    private SignatureReading read(Signed ours, boolean others) {
        var signer = Names.common(ours.seal().signer().getSubject());
        return changeOf(ours, others)
                .<SignatureReading>map(change -> new Altered(signer, change))
                .orElseGet(() -> lastWord(ours, signer));
    }

    private Optional<Change> changeOf(Signed ours, boolean others) {
        var range = ours.range();
        if (!ours.seal().isIntact()) {
            return Optional.of(new Change.Signature());
        }
        if (!ours.seal().names(range.digest())) {
            return Optional.of(new Change.Signed(range.revision()));
        }
        if (!range.coversWholeFile() || others) {
            return Optional.of(new Change.Added(range.revision() + 1));
        }
        return isAsWritten(ours) ? Optional.empty() : Optional.of(new Change.Signature());
    }

    private boolean isAsWritten(Signed ours) {
        var known = List.of(ours.seal().signer(), authority.issuing(), authority.root());
        try {
            return known.containsAll(ours.seal().certificates())
                    && ours.range().hex().equals(ours.seal().canonical());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignatureReading lastWord(Signed ours, String signer) {
        var certificate = TrainingCertificate.of(ours.seal().signer());
        return PadesCheck.momentOf(ours.range().file())
                .filter(certificate::covers)
                .<SignatureReading>map(moment -> new Valid(signer, certificate, moment))
                .orElseGet(() -> new Altered(signer, new Change.Signature()));
    }

    private static SignatureReading foreign(Seal seal) {
        var issuer = seal.signer().getIssuer();
        var name = Names.common(issuer);
        return new NotOurs(
                name.isEmpty() ? Names.part(issuer, org.bouncycastle.asn1.x500.style.BCStyle.O) : name,
                name.equals(Names.AUTHORITY));
    }

    private static boolean isPdf(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, HEADER), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}
