package vn.camtay.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void ids_sort_by_the_order_in_which_they_were_made() {
        var ids = new Ids();
        var made = Stream.generate(() -> ids.next().toString()).limit(10_000).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
