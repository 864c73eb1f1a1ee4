package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.LANH;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.Valid;

class SigningTest {
    @TempDir
    Path data;

    @Test
    void what_is_signed_reads_as_valid_with_signer_and_moment() {
        var signing = machine("office");
        var valid = (Valid) signing.read(signing.sign(Papers.birth(), CLERK, MOMENT));
        assertThat(valid.signer()).isEqualTo(Papers.AGENCY);
        assertThat(valid.moment()).isEqualTo(MOMENT);
        assertThat(valid.certificate().issuer()).isEqualTo(Names.AUTHORITY);
        assertThat(valid.certificate().note()).contains("Chứng thư tập");
    }

    @Test
    void a_persona_signs_the_declaration() {
        var signing = machine("office");
        var valid = (Valid) signing.read(signing.sign(Papers.declaration(), LANH, MOMENT));
        assertThat(valid.signer()).isEqualTo("Nguyễn Thị Lành");
        assertThat(valid.certificate()).isEqualTo(certificates("office").of(LANH));
    }

    private Signing machine(String name) {
        return new Signing(certificates(name));
    }

    private Certificates certificates(String name) {
        return new Certificates(Keys.of(data.resolve(name)));
    }
}
