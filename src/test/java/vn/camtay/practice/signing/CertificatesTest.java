package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;

class CertificatesTest {
    private static final Instant ISSUED = Instant.parse("2026-03-01T01:00:00.5Z");

    @TempDir
    Path data;

    private Certificates certificates;

    @BeforeEach
    void machine() {
        certificates = new Certificates(Keys.of(data));
    }

    @Test
    void a_certificate_says_that_it_is_for_practice_and_holds_for_a_year() {
        var certificate = certificates.issue("lanh", "Nguyễn Thị Lành", 1, ISSUED);
        assertThat(certificate.holder()).isEqualTo("Nguyễn Thị Lành");
        assertThat(certificate.note()).isEqualTo("Chứng thư tập - không có giá trị pháp lý");
        assertThat(certificate.issuer()).isEqualTo("CƠ QUAN CHỨNG THỰC TẬP - CẦM TAY - KHÔNG CÓ GIÁ TRỊ THẬT");
        assertThat(certificate.from()).isEqualTo(Instant.parse("2026-03-01T01:00:00Z"));
        assertThat(certificate.to()).isEqualTo(Instant.parse("2027-03-01T01:00:00Z"));
        assertThat(certificate.serial()).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}");
        assertThat(certificate.fingerprint()).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
    }

    @Test
    void the_same_facts_give_the_same_certificate_again() {
        assertThat(certificates.issue("lanh", "Nguyễn Thị Lành", 1, ISSUED))
                .isEqualTo(new Certificates(Keys.of(data)).issue("lanh", "Nguyễn Thị Lành", 1, ISSUED));
    }

    @Test
    void each_generation_and_each_persona_has_a_key_of_its_own() {
        var keys = java.util.stream.Stream.of(
                        person("lanh", 1), person("lanh", 2), person("lan", 1), person("lanh1", 1))
                .map(signer -> certificates.authority().certify(signer))
                .map(certified -> certified.certificate().getSubjectPublicKeyInfo())
                .distinct();
        assertThat(keys).hasSize(4);
    }

    @Test
    void a_name_with_signs_of_its_own_is_shown_as_it_is() {
        var name = "Y \"Bé\", Ê-ban + Hdok = <ấp>";
        assertThat(certificates.issue("y", name, 1, ISSUED).holder()).isEqualTo(name);
    }

    @Test
    void no_certificate_names_an_address_to_ask() {
        var signer = certificates.authority().certify(person("lanh", 1)).certificate();
        assertThat(signer.getExtension(Extension.authorityInfoAccess)).isNull();
        assertThat(signer.getExtension(Extension.cRLDistributionPoints)).isNull();
    }

    private static Signer person(String id, int generation) {
        return new Signer.Person(id, "Nguyễn Thị Lành", generation, ISSUED);
    }
}
