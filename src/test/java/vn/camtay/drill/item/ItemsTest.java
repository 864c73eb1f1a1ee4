package vn.camtay.drill.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.camtay.drill.content.Problem;

class ItemsTest {
    @Test
    void every_channel_has_items() {
        assertThat(Channel.values())
                .allSatisfy(channel -> assertThat(Items.shipped().of(channel)).isNotEmpty());
    }

    @Test
    void what_is_written_reads_back_the_same() {
        var items = Items.shipped().list();
        var problems = new ArrayList<Problem>();
        assertThat(ItemText.read(ItemText.write("again", items), problems)).isEqualTo(items);
        assertThat(problems).isEmpty();
    }
}
