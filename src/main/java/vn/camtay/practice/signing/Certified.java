package vn.camtay.practice.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.cert.X509CertificateHolder;

/// A key with the certificate of its holder. It lives as long as one signature takes to make.
record Certified(SigningKey key, X509CertificateHolder certificate) {
    static byte[] bytes(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
