package vn.camtay.practice.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;

/// What a certificate of the training authority says, as a screen shows it.
///
/// @param holder the persona or the fictional agency
/// @param note says in the certificate itself that it is one to practise with
/// @param serial hexadecimal, in groups of four
/// @param from valid from this moment
/// @param to valid to this moment
/// @param issuer the name of the training authority
/// @param fingerprint SHA-256 of the whole certificate, hexadecimal, in groups of four
public record TrainingCertificate(
        String holder, String note, String serial, Instant from, Instant to, String issuer, String fingerprint) {
    /// Whether it was valid at that moment.
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    static TrainingCertificate of(X509CertificateHolder certificate) {
        return new TrainingCertificate(
                Names.common(certificate.getSubject()),
                Names.part(certificate.getSubject(), BCStyle.OU),
                groups(certificate.getSerialNumber().toByteArray()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                Names.common(certificate.getIssuer()),
                groups(sha256(Certified.bytes(certificate))));
    }

    /// `3F2A 91C0 …`.
    static String groups(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
