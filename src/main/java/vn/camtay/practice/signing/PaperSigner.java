package vn.camtay.practice.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.TimeZone;
import org.bouncycastle.cert.X509CertificateHolder;

/// Makes PAdES-BASELINE-B signatures with EU DSS, offline.
final class PaperSigner {
    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private static final int ROOM = 9_000;

    private final TrainingAuthority authority;
    private final PAdESService service = new PAdESService(PadesCheck.offline());

    /// What a signature has beside its signer's certificate, in bytes; known after the first.
    private volatile int besides;

    PaperSigner(TrainingAuthority authority) {
        this.authority = authority;
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    }

    byte[] sign(byte[] pdf, Certified who, Instant moment) {
        var at = moment.truncatedTo(ChronoUnit.SECONDS);
        var certificate = TrainingCertificate.of(who.certificate());
        if (SignedRange.find(pdf).traces()) {
            throw new IllegalArgumentException("this paper is signed already");
        }
        if (!certificate.covers(at)) {
            throw new IllegalArgumentException("the certificate is not valid at " + at);
        }
        var size = certificateSize(who) + besides;
        var signed = sign(pdf, who, at, besides == 0 ? ROOM : size);
        var needed = SignedRange.find(signed).ranges().getFirst().sealLength();
        besides = needed - certificateSize(who);
        return needed == size ? signed : sign(pdf, who, at, needed);
    }

    /// @param room for the signature in bytes; what it leaves over is filled with zeros, which strict readers
    ///     refuse
    private byte[] sign(byte[] pdf, Certified who, Instant at, int room) {
        var parameters = parameters(who, at);
        parameters.setContentSize(room);
        var certificate = TrainingCertificate.of(who.certificate());
        SignatureBox.of(certificate, at.atZone(ZONE.toZoneId())).putOn(pdf, parameters.getImageParameters());
        var paper = new InMemoryDocument(pdf);
        var toSign = service.getDataToSign(paper, parameters);
        var value =
                new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, who.key().sign(toSign.getBytes()));
        return DSSUtils.toByteArray(service.signDocument(paper, parameters, value));
    }

    private static int certificateSize(Certified who) {
        return Certified.bytes(who.certificate()).length;
    }

    private PAdESSignatureParameters parameters(Certified who, Instant moment) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.ECDSA);
        parameters.setSigningCertificate(token(who.certificate()));
        parameters.setCertificateChain(token(who.certificate()), token(authority.issuing()), token(authority.root()));
        parameters.bLevel().setSigningDate(Date.from(moment));
        parameters.setSigningTimeZone(ZONE);
        parameters.setReason(Names.NOTE);
        return parameters;
    }

    private static CertificateToken token(X509CertificateHolder certificate) {
        return DSSUtils.loadCertificate(Certified.bytes(certificate));
    }
}
