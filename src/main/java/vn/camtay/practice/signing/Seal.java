package vn.camtay.practice.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;

/// A signature as it stands in a file (CMS), taken apart. One signer; the certificates it brings along.
///
/// @param signer the certificate the signature names as its signer's
record Seal(SignedData data, SignerInfo info, X509CertificateHolder signer, List<X509CertificateHolder> certificates) {
    private static final int MOST_CERTIFICATES = 8;
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    /// Empty when the text is not such a signature.
    static Optional<Seal> read(String hex) {
        try (var in = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
            var content = ContentInfo.getInstance(in.readObject());
            return content != null && CMSObjectIdentifiers.signedData.equals(content.getContentType())
                    ? of(SignedData.getInstance(content.getContent()))
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) { // anybody may have written this text
            return Optional.empty();
        }
    }

    private static Optional<Seal> of(SignedData data) {
        if (data.getSignerInfos().size() != 1
                || data.getCertificates() == null
                || data.getCertificates().size() > MOST_CERTIFICATES) {
            return Optional.empty();
        }
        var info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        var id = IssuerAndSerialNumber.getInstance(info.getSID().getId());
        var certificates = Arrays.stream(data.getCertificates().toArray())
                .map(Certificate::getInstance)
                .map(X509CertificateHolder::new)
                .toList();
        return certificates.stream()
                .filter(one -> one.getIssuer().equals(id.getName())
                        && one.getSerialNumber().equals(id.getSerialNumber().getValue()))
                .findFirst()
                .map(signer -> new Seal(data, info, signer, certificates));
    }

    /// Whether the signer signed these attributes with the key of the certificate.
    boolean isIntact() {
        try {
            var verifier = new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                    .build(signer)
                    .get(SigningKey.ALGORITHM);
            try (var out = verifier.getOutputStream()) {
                out.write(info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER));
            }
            return verifier.verify(info.getEncryptedDigest().getOctets());
        } catch (IOException
                | org.bouncycastle.operator.OperatorCreationException
                | RuntimeException e) { // attributes or signature of any shape
            return false;
        }
    }

    /// Whether the signed attributes name this digest of the covered part.
    boolean names(byte[] digest) {
        try {
            return Arrays.stream(info.getAuthenticatedAttributes().toArray())
                    .map(org.bouncycastle.asn1.cms.Attribute::getInstance)
                    .filter(one -> one.getAttrType().equals(CMSAttributes.messageDigest))
                    .anyMatch(one -> one.getAttrValues().size() == 1
                            && one.getAttrValues().getObjectAt(0).equals(new DEROctetString(digest)));
        } catch (RuntimeException e) { // attributes of any shape
            return false;
        }
    }

    /// The one form in which we write this signature, so that also those of its bytes that no signature
    /// protects (a version, a certificate brought along) cannot be changed unseen.
    String canonical() throws IOException {
        var bytes = new ContentInfo(CMSObjectIdentifiers.signedData, rebuilt()).getEncoded(ASN1Encoding.DER);
        return HexFormat.of().formatHex(bytes);
    }

    private SignedData rebuilt() {
        var brought = new ASN1EncodableVector();
        certificates.forEach(one -> brought.add(one.toASN1Structure()));
        var id = new IssuerAndSerialNumber(signer.getIssuer(), signer.getSerialNumber());
        var rebuilt = new SignerInfo(
                new SignerIdentifier(id),
                SHA256,
                info.getAuthenticatedAttributes(),
                SigningKey.ALGORITHM,
                info.getEncryptedDigest(),
                null);
        return new SignedData(
                new DERSet(SHA256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(brought),
                null,
                new DERSet(rebuilt));
    }
}
