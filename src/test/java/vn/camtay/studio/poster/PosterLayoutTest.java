package vn.camtay.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PosterLayoutTest {
    @Test
    void is_read_as_it_was_written() {
        var layout = new PosterLayout(
                "lop-hoc", Map.of("headline", "Hỏi \"đáp\""), Optional.of(new UUID(1, 2)), "https://dichvucong.gov.vn");
        assertThat(PosterLayout.read(layout.json())).contains(layout);
        assertThat(PosterLayout.picture(layout.json())).contains(new UUID(1, 2));
    }

    @Test
    void what_makes_no_sense_is_none_or_empty() {
        assertThat(PosterLayout.read("")).isEmpty();
        assertThat(PosterLayout.read("{")).isEmpty();
        assertThat(PosterLayout.read("{\"template\":5,\"words\":[],\"picture\":\"x\"}"))
                .contains(new PosterLayout("", Map.of(), Optional.empty(), ""));
        assertThat(PosterLayout.read("[1]")).contains(new PosterLayout("", Map.of(), Optional.empty(), ""));
    }
}
