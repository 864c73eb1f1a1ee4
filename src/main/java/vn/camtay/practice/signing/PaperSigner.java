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

    private final TrainingAuthority authority;
    private final PAdESService service = new PAdESService(PadesCheck.offline());

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
        var parameters = parameters(who, at);
        SignatureBox.of(certificate, at.atZone(ZONE.toZoneId())).putOn(pdf, parameters.getImageParameters());
        var paper = new InMemoryDocument(pdf);
        var toSign = service.getDataToSign(paper, parameters);
        var value =
                new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, who.key().sign(toSign.getBytes()));
        return DSSUtils.toByteArray(service.signDocument(paper, parameters, value));
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
