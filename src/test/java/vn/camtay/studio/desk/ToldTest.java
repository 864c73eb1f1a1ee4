package vn.camtay.studio.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.text.PastedText.Removed;

class ToldTest {
    @Test
    void what_went_comes_back_from_the_address() {
        var query = Told.query(Map.of(Removed.SPACE, 3, Removed.DIRECTION, 1));
        assertThat(query).isEqualTo("?cleaned=DIRECTION1.SPACE3");
        assertThat(Told.read(query.substring("?cleaned=".length())))
                .containsExactly(new Told(Removed.DIRECTION, 1), new Told(Removed.SPACE, 3));
        assertThat(Told.query(Map.of())).isEmpty();
    }

    @Test
    void what_somebody_made_up_is_left_out() {
        assertThat(Told.read("<b>NOTHING5.SPACE")).isEmpty();
    }
}
