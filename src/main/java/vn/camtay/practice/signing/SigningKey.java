package vn.camtay.practice.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import vn.camtay.access.key.Key;

/// A private key (ECDSA, P-256) derived from this machine's secret when it is used and forgotten after: no key
/// of anyone is stored. The same secret, purpose and text give the same key and the same signature (RFC 6979).
final class SigningKey {
    static final AlgorithmIdentifier ALGORITHM = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(
            SECObjectIdentifiers.secp256r1, ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp256r1));

    private static final int LENGTH = 71;

    private final ECPrivateKeyParameters key;

    private SigningKey(BigInteger number) {
        this.key = new ECPrivateKeyParameters(number, CURVE);
    }

    /// 512 bits reduced to the curve's order, so that every key is as likely as another (FIPS 186-5, A.2.1).
    static SigningKey of(Key source) {
        var wide = ByteBuffer.allocate(64).put(source.sign("1")).put(source.sign("2"));
        var order = CURVE.getN().subtract(BigInteger.ONE);
        return new SigningKey(new BigInteger(1, wide.array()).mod(order).add(BigInteger.ONE));
    }

    SubjectPublicKeyInfo publicKey() {
        try {
            var point = CURVE.getG().multiply(key.getD()).normalize();
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(new ECPublicKeyParameters(point, CURVE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Always of one length, so that the room for it in a file can be measured before: of the two signatures
    /// that a number gives (s and n - s) one is nearly always right, else the next number is taken.
    byte[] sign(byte[] content) {
        for (var skipped = 0; ; skipped++) {
            var signer = new ECDSASigner(new Numbers(skipped));
            signer.init(true, key);
            var parts = signer.generateSignature(TrainingCertificate.sha256(content));
            for (var s : List.of(parts[1], CURVE.getN().subtract(parts[1]))) {
                var encoded = encode(parts[0], s);
                if (encoded.length == LENGTH) {
                    return encoded;
                }
            }
        }
    }

    private static byte[] encode(BigInteger r, BigInteger s) {
        try {
            return StandardDSAEncoding.INSTANCE.encode(CURVE.getN(), r, s);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The numbers of RFC 6979 without the first few.
    private static final class Numbers extends HMacDSAKCalculator {
        private final int skipped;

        Numbers(int skipped) {
            super(new SHA256Digest());
            this.skipped = skipped;
        }

        @Override
        public void init(BigInteger n, BigInteger d, byte[] message) {
            super.init(n, d, message);
            for (var i = 0; i < skipped; i++) {
                nextK();
            }
        }
    }

    /// The same for whoever builds certificates.
    ContentSigner forCertificates() {
        var content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return ALGORITHM;
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return sign(content.toByteArray());
            }
        };
    }
}
