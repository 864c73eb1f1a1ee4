package vn.camtay.studio.gallery;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.ProductId;

/// The public gallery: what each hamlet's group made and the commune released.
@Controller
@OpenToAll
class GalleryPages {
    private final Places places;
    private final Gallery gallery;

    GalleryPages(Places places, Gallery gallery) {
        this.places = places;
        this.gallery = gallery;
    }

    /// A stranger sees the machine's own commune.
    @GetMapping("/gallery")
    String start(Optional<Subject> subject) {
        return "redirect:/gallery/"
                + subject.flatMap(Subject::home)
                        .or(places::findFirstCommune)
                        .orElseThrow(() -> new NotFound("commune"));
    }

    @GetMapping("/gallery/{commune}")
    String hamlets(@PathVariable String commune, Model model) {
        var code = get(commune);
        model.addAttribute("commune", places.getCommune(code));
        model.addAttribute("counts", gallery.count(code));
        return "studio/gallery/Hamlets";
    }

    @GetMapping("/gallery/{commune}/{hamlet}")
    String hamlet(@PathVariable String commune, @PathVariable UUID hamlet, Model model) {
        var code = get(commune);
        model.addAttribute("commune", places.getCommune(code));
        model.addAttribute("hamlet", hamlet(code, new HamletId(hamlet)));
        model.addAttribute("shown", gallery.of(code, new HamletId(hamlet)));
        return "studio/gallery/Hamlet";
    }

    private Hamlet hamlet(CommuneCode commune, HamletId id) {
        return places.listHamlets(commune).stream()
                .filter(hamlet -> hamlet.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("hamlet"));
    }

    /// The address names the version, so that a phone may keep it, but never after a withdrawal: it asks each time.
    @GetMapping("/gallery/pictures/{commune}/{product}/{version}")
    ResponseEntity<byte[]> picture(
            @PathVariable String commune, @PathVariable String product, @PathVariable String version) {
        var shown = ProductId.read(product)
                .flatMap(id -> gallery.find(get(commune), id))
                .filter(one -> one.version().id().toString().equals(version))
                .orElseThrow(() -> new NotFound("picture"));
        var picture = gallery.picture(shown).orElseThrow(() -> new NotFound("picture"));
        return ResponseEntity.ok()
                .contentType(picture.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(picture.content().get());
    }

    private CommuneCode get(String commune) {
        return CommuneCode.read(commune)
                .filter(code -> places.findCommune(code).isPresent())
                .orElseThrow(() -> new NotFound("commune"));
    }
}
