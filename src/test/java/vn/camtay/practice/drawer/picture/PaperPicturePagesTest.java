package vn.camtay.practice.drawer.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;
import vn.camtay.shared.NotFound;

class PaperPicturePagesTest {
    private final Personas personas = Personas.ours();
    private final PaperPictures pictures = new PaperPictures(personas);
    private final PaperPicturePages pages = new PaperPicturePages(personas, pictures);

    @Test
    void with_the_hash_of_the_drawing_a_picture_is_kept_for_a_year() {
        var lan = personas.get(new PersonaId("lan"));
        var paper = lan.find(new PaperId("ket-hon")).orElseThrow();
        var address = pictures.address(lan, paper, Size.SMALL);
        var hash = address.substring(address.indexOf("&v=") + 3);
        assertThat(address).isEqualTo("/practice/paper/lan/ket-hon.png?size=small&v=" + hash);
        var kept = pages.png("lan", "ket-hon", Optional.of("small"), Optional.of(hash));
        assertThat(kept.getHeaders().getCacheControl()).contains("max-age=31536000", "private", "immutable");
        assertThat(kept.getBody()).isEqualTo(pictures.png(lan, paper, Size.SMALL));
    }

    @Test
    void with_another_hash_or_none_it_is_asked_for_again() {
        assertThat(pages.png("lan", "ket-hon", Optional.empty(), Optional.of("0123456789abcdef"))
                        .getHeaders()
                        .getCacheControl())
                .isEqualTo("no-cache");
        var svg = pages.svg("lan", "ket-hon", Optional.empty());
        assertThat(svg.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(svg.getHeaders().getContentType()).hasToString("image/svg+xml;charset=UTF-8");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> pages.svg("ai", "ket-hon", Optional.empty())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.svg("lan", "giay-la", Optional.empty())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.svg("../x", "ket hon", Optional.empty())).isInstanceOf(NotFound.class);
    }
}
