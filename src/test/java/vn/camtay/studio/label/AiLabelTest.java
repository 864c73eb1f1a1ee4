package vn.camtay.studio.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class AiLabelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void the_line_names_who_checked_and_when() {
        assertThat(AiLabel.checked(DigitalSource.COMPOSITE, "UBND xã Lộc Hưng ", DAY)
                        .line())
                .contains("Nội dung có sử dụng AI hỗ trợ; đã được UBND xã Lộc Hưng kiểm tra ngày 27/11/2026.");
    }

    @Test
    void nobody_is_named_before_somebody_has_looked() {
        assertThat(AiLabel.unchecked(DigitalSource.MODEL).line())
                .contains("Nội dung có sử dụng AI hỗ trợ; chưa được kiểm tra.");
        assertThatThrownBy(() -> new AiLabel(DigitalSource.MODEL, "", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peoples_own_work_has_no_label() {
        var label = AiLabel.checked(DigitalSource.PEOPLE, "UBND xã Lộc Hưng", DAY);
        assertThat(label.line()).isEmpty();
        assertThat(new XmpPacket("Lớp học", "", label).text()).doesNotContain("digitalsourcetype");
    }

    @Test
    void a_models_part_among_peoples_makes_a_composite() {
        assertThat(DigitalSource.PEOPLE.with(DigitalSource.MODEL)).isEqualTo(DigitalSource.COMPOSITE);
        assertThat(DigitalSource.MODEL.with(DigitalSource.MODEL)).isEqualTo(DigitalSource.MODEL);
        assertThat(DigitalSource.PEOPLE.with(DigitalSource.PEOPLE)).isEqualTo(DigitalSource.PEOPLE);
    }

    @Test
    void the_packet_is_xml_whatever_the_title_holds() throws Exception {
        var packet = new XmpPacket(
                "Hỏi & đáp <số>\u0007",
                "Xã \"Lộc Hưng\"",
                AiLabel.checked(DigitalSource.MODEL, "tổ <kiểm> & duyệt", DAY));
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet.bytes()));
        var source = read.getElementsByTagNameNS("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "DigitalSourceType");
        assertThat(source.item(0).getTextContent())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
        var title = read.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title");
        assertThat(title.item(0).getTextContent().strip()).isEqualTo("Hỏi & đáp <số>");
    }
}
