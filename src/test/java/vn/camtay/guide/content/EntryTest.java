package vn.camtay.guide.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A file that is not whole is refused, with the entry that is to blame.
class EntryTest {
    private final Entry entry = new Entry("x.yaml", Map.of("code", "1.000001"));

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> entry.get("decision"))
                .hasMessageContaining("x.yaml")
                .hasMessageContaining("1.000001");
    }

    @Test
    void a_name_without_a_value_is_half_a_sentence_lost() {
        assertThatThrownBy(() -> new Entry("x.yaml", Collections.singletonMap("căn cước của xã", null)))
                .hasMessageContaining("căn cước của xã");
    }

    @Test
    void a_shared_part_that_does_not_exist_is_refused() {
        var shared = new SharedParts(entry, entry);
        assertThatThrownBy(() -> shared.fill("+ nothing")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> shared.fillCells("tại quầy | @nothing | 0")).isInstanceOf(IllegalStateException.class);
    }
}
