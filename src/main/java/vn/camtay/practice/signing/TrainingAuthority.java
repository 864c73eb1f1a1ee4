package vn.camtay.practice.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;

/// The authority of the rehearsal: a root and an issuing key, both derived from this machine's secret, so that
/// there is nothing more to keep or to lose. A machine with another secret (another laptop, or this one after
/// its secret was lost) is another authority, and papers of the one are strangers to the other.
final class TrainingAuthority {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2049-12-31T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final X509ExtensionUtils EXTENSIONS = new BcX509ExtensionUtils();

    private final Key secret;
    private final Certified root;
    private final Certified issuing;

    private TrainingAuthority(String called, Key secret) {
        this.secret = secret;
        var rootKey = SigningKey.of(secret.derive("root"));
        var machine = machine(rootKey);
        var rootName = Names.authority(called, "Gốc", machine);
        this.root = new Certified(rootKey, issue(rootName, rootKey, "root", rootName, rootKey, new Span(FROM, TO), 1));
        var key = SigningKey.of(secret.derive("issuing"));
        var name = Names.authority(called, "Cấp chứng thư", machine);
        this.issuing = new Certified(key, issue(rootName, rootKey, "issuing", name, key, new Span(FROM, TO), 0));
    }

    static TrainingAuthority of(Keys keys) {
        return new TrainingAuthority(Names.AUTHORITY, keys.derive("training-authority"));
    }

    /// An authority that nothing here trusts, for the exercise with a stranger's signature.
    static TrainingAuthority stranger(Keys keys) {
        return new TrainingAuthority(Names.STRANGER, keys.derive("stranger-authority"));
    }

    private record Span(Instant from, Instant to) {}

    /// Made again each time from the same facts: the same signer always has the same certificate.
    Certified certify(Signer signer) {
        var key = SigningKey.of(sourceOf(signer));
        return new Certified(
                key,
                issue(
                        issuing.certificate().getSubject(),
                        issuing.key(),
                        signer.toString(),
                        Names.holder(signer),
                        key,
                        spanOf(signer),
                        NOBODY));
    }

    X509CertificateHolder root() {
        return root.certificate();
    }

    X509CertificateHolder issuing() {
        return issuing.certificate();
    }

    /// Whether this authority issued it.
    boolean issued(X509CertificateHolder certificate) {
        try {
            var verifier = new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder());
            return certificate.getIssuer().equals(issuing().getSubject())
                    && certificate.isSignatureValid(verifier.build(issuing()));
        } catch (org.bouncycastle.operator.OperatorCreationException
                | org.bouncycastle.cert.CertException
                | RuntimeException e) { // a foreign certificate may be anything
            return false;
        }
    }

    private Key sourceOf(Signer signer) {
        return switch (signer) {
            case Signer.Person person ->
                secret.derive("person").derive(person.persona()).derive("generation " + person.generation());
            case Signer.Agency agency -> secret.derive("agency").derive(agency.name());
        };
    }

    private static Span spanOf(Signer signer) {
        return switch (signer) {
            case Signer.Person person ->
                new Span(person.issued(), person.issued().plus(YEAR));
            case Signer.Agency _ -> new Span(FROM, TO);
        };
    }

    private static final int NOBODY = -1;

    /// @param below how many authorities may stand below this holder; `NOBODY` for one who only signs papers
    private X509CertificateHolder issue(
            X500Name issuer, SigningKey by, String serialOf, X500Name holder, SigningKey key, Span span, int below) {
        var publicKey = key.publicKey();
        var builder = new X509v3CertificateBuilder(
                issuer, serial(serialOf), Date.from(span.from()), Date.from(span.to()), holder, publicKey);
        try {
            builder.addExtension(
                    Extension.basicConstraints,
                    true,
                    below < 0 ? new BasicConstraints(false) : new BasicConstraints(below));
            builder.addExtension(Extension.keyUsage, true, usage(below));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, EXTENSIONS.createSubjectKeyIdentifier(publicKey));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, EXTENSIONS.createAuthorityKeyIdentifier(by.publicKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build(by.forCertificates());
    }

    private static KeyUsage usage(int below) {
        return below < 0
                ? new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                : new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /// Positive and not to be guessed from the holder.
    private BigInteger serial(String of) {
        var hex = HexFormat.of().formatHex(of.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, Arrays.copyOf(secret.derive("serial").sign(hex), 16))
                .setBit(126)
                .clearBit(127);
    }

    private static String machine(SigningKey root) {
        SubjectPublicKeyInfo key = root.publicKey();
        return TrainingCertificate.groups(
                Arrays.copyOf(TrainingCertificate.sha256(key.getPublicKeyData().getBytes()), 4));
    }
}
