package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.LANH;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.NotOurs;
import vn.camtay.practice.signing.SignatureReading.NotSigned;
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

    @Test
    void the_same_paper_signer_and_moment_give_the_same_bytes_also_after_a_restart() {
        var first = machine("office").sign(Papers.birth(), CLERK, MOMENT);
        assertThat(machine("office").sign(Papers.birth(), CLERK, MOMENT)).isEqualTo(first);
    }

    @Test
    void signers_with_short_and_long_names_leave_no_room_behind_the_signature() {
        var signing = machine("office");
        for (var letters : new int[] {1, 3, 40, 90, 250}) {
            var signer = new Signer.Agency("Ấ".repeat(letters));
            var range = SignedRange.find(signing.sign(Papers.birth(), signer, MOMENT))
                    .ranges()
                    .getFirst();
            assertThat(range.hex()).hasSize(2 * range.sealLength());
        }
    }

    @Test
    void papers_of_another_machine_are_strangers_though_the_name_is_the_same() {
        var paper = machine("office").sign(Papers.birth(), CLERK, MOMENT);
        assertThat(machine("hall").read(paper)).isEqualTo(new NotOurs(Names.AUTHORITY, true));
    }

    @Test
    void losing_the_secret_makes_another_authority() throws IOException {
        var paper = machine("office").sign(Papers.birth(), CLERK, MOMENT);
        Files.delete(data.resolve("office/secret.key"));
        assertThat(machine("office").read(paper)).isInstanceOf(NotOurs.class);
    }

    @Test
    void an_unsigned_paper_says_so() {
        assertThat(machine("office").read(Papers.birth())).isEqualTo(new NotSigned());
    }

    @Test
    void a_paper_is_signed_once() {
        var signing = machine("office");
        var signed = signing.sign(Papers.birth(), CLERK, MOMENT);
        assertThatThrownBy(() -> signing.sign(signed, LANH, MOMENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_signs_before_or_after_the_certificate_is_valid() {
        var signing = machine("office");
        for (var moment : new Instant[] {
            Instant.parse("2026-03-01T00:59:59Z"),
            Instant.parse("2026-03-01T01:00:00Z").plus(Duration.ofDays(366))
        }) {
            assertThatThrownBy(() -> signing.sign(Papers.declaration(), LANH, moment))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not valid");
        }
    }

    @Test
    void nothing_is_written_but_the_machines_secret() throws IOException {
        machine("office").sign(Papers.declaration(), LANH, MOMENT);
        try (var files = Files.list(data.resolve("office"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("secret.key");
        }
    }

    private Signing machine(String name) {
        return new Signing(certificates(name));
    }

    private Certificates certificates(String name) {
        return new Certificates(Keys.of(data.resolve(name)));
    }
}
