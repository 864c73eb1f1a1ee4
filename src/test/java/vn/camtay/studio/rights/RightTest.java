package vn.camtay.studio.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.rights.Right.Consent;
import vn.camtay.studio.rights.Right.Descent;

class RightTest {
    private static final Consent NOBODY = new Consent(Persons.NOBODY, "", Optional.empty());
    private static final Descent OWN = new Descent(WorkSource.OWN, "", "", "", "");
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 12, 27));

    private static Right right(WorkKind kind, Descent descent, Consent consent) {
        return new Right(
                new UUID(1, 1),
                new UUID(1, 2),
                new ProductId(new UUID(1, 3)),
                kind,
                Optional.empty(),
                "ảnh lớp học",
                descent,
                consent,
                "",
                Instant.EPOCH,
                new UUID(1, 4));
    }

    private static Descent from(WorkSource source, String from, String licence, String tool, String prompt) {
        return new Descent(source, from, licence, tool, prompt);
    }

    @Test
    void a_picture_without_source_may_not_leave() {
        assertThat(right(WorkKind.PICTURE, Descent.UNSAID, Consent.UNSAID).lacks())
                .containsExactlyInAnyOrder(Lack.SOURCE, Lack.PERSONS);
        assertThat(right(WorkKind.PICTURE, OWN, NOBODY).lacks()).isEmpty();
    }

    @Test
    void each_source_is_traced_by_something_else() {
        assertThat(right(WorkKind.PICTURE, from(WorkSource.GIVEN, " ", "", "", ""), NOBODY)
                        .lacks())
                .containsExactly(Lack.GIVER);
        assertThat(right(WorkKind.PICTURE, from(WorkSource.LIBRARY, "", "", "", ""), NOBODY)
                        .lacks())
                .containsExactly(Lack.ADDRESS, Lack.LICENCE);
        assertThat(right(WorkKind.PICTURE, from(WorkSource.AI, "", "", "", ""), NOBODY)
                        .lacks())
                .containsExactly(Lack.TOOL, Lack.PROMPT);
        assertThat(right(WorkKind.PICTURE, from(WorkSource.AI, "", "", "một công cụ", "vẽ cánh đồng"), NOBODY)
                        .lacks())
                .isEmpty();
    }

    @Test
    void a_face_wants_who_agreed_and_when_a_child_its_guardian() {
        assertThat(right(WorkKind.FACE, OWN, new Consent(Persons.ADULTS, "bà Lan", Optional.empty()))
                        .lacks())
                .containsExactly(Lack.CONSENT);
        assertThat(right(WorkKind.FACE, OWN, new Consent(Persons.ADULTS, "bà Lan", DAY))
                        .lacks())
                .isEmpty();
        assertThat(right(WorkKind.PICTURE, OWN, new Consent(Persons.CHILDREN, "", DAY))
                        .lacks())
                .containsExactly(Lack.GUARDIAN);
        assertThat(right(WorkKind.FACE, OWN, NOBODY).lacks()).containsExactly(Lack.PERSONS);
        assertThat(right(WorkKind.VOICE, OWN, Consent.UNSAID).lacks()).containsExactly(Lack.PERSONS);
        assertThat(right(WorkKind.SOUND, OWN, Consent.UNSAID).lacks()).isEmpty();
    }
}
