package vn.camtay.practice.signing;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Optional;

/// The last word of EU DSS on a signature: that it is a PAdES-BASELINE-B one over the document a reader shows.
final class PadesCheck {
    private PadesCheck() {}

    /// No source that would ask a network: neither for certificates nor for revocations or time stamps.
    static CertificateVerifier offline() {
        return new CommonCertificateVerifier(true);
    }

    /// When the one signature of this file was made; empty when it is not what it should be.
    ///
    /// @param ownPaper a file whose every byte our own authority signed: DSS opens no other
    static Optional<Instant> momentOf(byte[] ownPaper) {
        try {
            var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(ownPaper));
            analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            analyzer.setCertificateVerifier(offline());
            var signatures = analyzer.getSignatures();
            return signatures.size() == 1 && isSound(signatures.getFirst())
                    ? Optional.of(signatures.getFirst().getSigningTime().toInstant())
                    : Optional.empty();
        } catch (DSSException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(AdvancedSignature signature) {
        signature.checkSignatureIntegrity();
        return signature instanceof PAdESSignature pades
                && pades.getSignatureCryptographicVerification().isSignatureValid()
                && pades.getPdfRevision().areAllOriginalBytesCovered()
                && pades.getDataFoundUpToLevel() == SignatureLevel.PAdES_BASELINE_B;
    }
}
