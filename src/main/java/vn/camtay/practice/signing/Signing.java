package vn.camtay.practice.signing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Signs papers of the rehearsal and reads signatures. What it needs is loaded at the first paper, not at the
/// start.
@Component
public class Signing {
    private final Certificates certificates;
    private final SingletonSupplier<PaperSigner> signer;
    private final SingletonSupplier<SignatureReader> reader;

    Signing(Certificates certificates) {
        this.certificates = certificates;
        this.signer = SingletonSupplier.of(() -> new PaperSigner(certificates.authority()));
        this.reader = SingletonSupplier.of(() -> new SignatureReader(certificates.authority()));
    }

    /// Signs a paper of ours, with a box on its last page that says who signed and that it was for practice.
    /// The same paper, signer and moment give the same bytes. Throws `IllegalArgumentException` for a paper
    /// already signed, and for a moment at which the signer's certificate is not valid.
    ///
    /// @param pdf a paper made by `RehearsalPapers`: files from outside are not signed here
    public byte[] sign(byte[] pdf, Signer who, Instant moment) {
        return signer.obtain().sign(pdf, certificates.authority().certify(who), moment);
    }

    /// Reads any file, also a hostile one. Nothing of it is kept.
    public SignatureReading read(byte[] file) {
        return reader.obtain().read(file);
    }
}
