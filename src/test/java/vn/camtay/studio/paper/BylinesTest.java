package vn.camtay.studio.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;

class BylinesTest {
    @Test
    void a_label_becomes_a_line_and_the_same_for_machines() {
        var label = AiLabel.checked(DigitalSource.COMPOSITE, "Trung tâm Dịch vụ", LocalDate.of(2026, 1, 3));
        assertThat(Bylines.disclosure(label, "Bài", "Nhóm ấp 1")).hasValueSatisfying(told -> {
            assertThat(told.line()).contains("đã được Trung tâm Dịch vụ kiểm tra ngày 3/1/2026");
            assertThat(told.sourceType()).endsWith("compositeWithTrainedAlgorithmicMedia");
            assertThat(told.xmp()).contains(told.sourceType(), "Nhóm ấp 1");
        });
        assertThat(Bylines.disclosure(AiLabel.unchecked(DigitalSource.PEOPLE), "Bài", ""))
                .isEmpty();
    }

    @Test
    void sources_are_named_once_each() {
        var brief = new KeptBrief(
                new CommuneCode("25303"),
                new BriefId(new UUID(1, 1)),
                new HamletId(new UUID(1, 2)),
                new Wording(new UUID(1, 3), "Lớp học", "", "", ""),
                List.of(
                        fact(FactSource.DOCUMENT, "Kế hoạch, mục III"),
                        fact(FactSource.DOCUMENT, "Kế hoạch, mục III"),
                        fact(FactSource.OBSERVED, "tại lớp, 27/12")));
        assertThat(Bylines.sources(brief))
                .containsExactly("Văn bản: Kế hoạch, mục III", "Nhóm tự thấy: tại lớp, 27/12");
    }

    private static Fact fact(FactSource source, String place) {
        return new Fact(new UUID(2, 1), "Có lớp.", source, place, Instant.EPOCH, new UUID(3, 1));
    }
}
