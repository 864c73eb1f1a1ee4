package vn.camtay.practice.drawer.picture;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;
import vn.camtay.shared.NotFound;

/// Pictures of papers, for anyone signed in. With the hash of the drawing in the address a picture is kept for a year.
@Controller
@AllowedTo({
    Role.ORGANISER,
    Role.FINANCE,
    Role.SERVICE_CENTRE,
    Role.COMMUNICATIONS,
    Role.TRAINER,
    Role.HAMLET_HEAD,
    Role.TRAINEE,
    Role.LEADER,
    Role.ADMINISTRATOR
})
class PaperPicturePages {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Personas personas;
    private final PaperPictures pictures;

    PaperPicturePages(Personas personas, PaperPictures pictures) {
        this.personas = personas;
        this.pictures = pictures;
    }

    @GetMapping("/practice/paper/{persona}/{paper}.png")
    ResponseEntity<byte[]> png(
            @PathVariable String persona,
            @PathVariable String paper,
            @RequestParam Optional<String> size,
            @RequestParam Optional<String> v) {
        var asked = find(persona, paper);
        var bytes = pictures.png(asked.persona(), asked.paper(), read(size));
        return answer(asked, v).contentType(MediaType.IMAGE_PNG).body(bytes);
    }

    @GetMapping("/practice/paper/{persona}/{paper}.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String persona, @PathVariable String paper, @RequestParam Optional<String> v) {
        var asked = find(persona, paper);
        var bytes = pictures.svg(asked.persona(), asked.paper()).getBytes(StandardCharsets.UTF_8);
        return answer(asked, v).contentType(SVG).body(bytes);
    }

    private record Asked(Persona persona, Paper paper) {}

    private Asked find(String persona, String paper) {
        try {
            var found = personas.get(new PersonaId(persona));
            return new Asked(found, found.find(new PaperId(paper)).orElseThrow(() -> new NotFound("paper")));
        } catch (IllegalArgumentException e) {
            throw new NotFound("paper");
        }
    }

    private static Size read(Optional<String> size) {
        return size.map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> name.equals(Size.SMALL.name()))
                .map(Size::valueOf)
                .orElse(Size.LARGE);
    }

    /// Without the right hash the picture may have changed by the next time it is asked for.
    private ResponseEntity.BodyBuilder answer(Asked asked, Optional<String> v) {
        var lasting =
                v.filter(pictures.hash(asked.persona(), asked.paper())::equals).isPresent();
        return ResponseEntity.ok()
                .cacheControl(
                        lasting
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePrivate()
                                        .immutable()
                                : CacheControl.noCache());
    }
}
