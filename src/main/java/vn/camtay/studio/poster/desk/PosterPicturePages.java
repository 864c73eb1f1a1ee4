package vn.camtay.studio.poster.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.intake.FileKind;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;
import vn.camtay.store.StoredFiles;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Product;
import vn.camtay.studio.picture.PictureOutcome;
import vn.camtay.studio.picture.Pictures;
import vn.camtay.studio.poster.desk.EditorView.Trouble;
import vn.camtay.studio.rights.RightForm;
import vn.camtay.studio.rights.RightsLedger;
import vn.camtay.studio.rights.WorkKind;

/// Pictures for a poster: brought from a phone, kept bare, listed in the ledger of rights at once.
@Controller
@AllowedToWrite
class PosterPicturePages {
    private final PosterDesk desk;
    private final RightsLedger ledger;
    private final StoredFiles files;
    private final Time time;

    PosterPicturePages(PosterDesk desk, RightsLedger ledger, StoredFiles files, Time time) {
        this.desk = desk;
        this.ledger = ledger;
        this.files = files;
        this.time = time;
    }

    @PostMapping("/studio/posters/{id}/picture")
    ModelAndView bring(
            @PathVariable String id,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Map<String, String> sent,
            RightForm form,
            Subject subject)
            throws IOException {
        var product = desk.get(id, subject);
        var typed = Typed.of(sent);
        var bytes = file.isEmpty() ? new byte[0] : file.get().getBytes();
        return switch (Pictures.take(bytes)) {
            case PictureOutcome.Taken taken -> {
                var thing = typed.fact().orElseGet(desk::nextId);
                var kept = files.keep(taken.jpeg());
                ledger.say(
                        product.commune(),
                        form.read(thing, thing, product.id(), WorkKind.PICTURE, Optional.of(kept))
                                .at(Stored.asStored(time.now()), subject.id()));
                yield shown(product, subject, typed.showing(thing).asFact(desk.nextId()), Optional.empty());
            }
            case PictureOutcome.TooHeavy _ -> refused(product, subject, typed, Trouble.of("studio.picture.heavy"));
            case PictureOutcome.TooManyPixels _ ->
                refused(product, subject, typed, Trouble.of("studio.picture.pixels"));
            case PictureOutcome.TooSmall small ->
                refused(product, subject, typed, Trouble.of("studio.picture.small", small.width(), small.height()));
            case PictureOutcome.Heic _ -> refused(product, subject, typed, Trouble.of("studio.picture.heic"));
            case PictureOutcome.Broken _ -> refused(product, subject, typed, Trouble.of("studio.picture.broken"));
            case PictureOutcome.OtherKind(var kind) -> refused(product, subject, typed, Trouble.of(key(kind)));
        };
    }

    private static String key(FileKind kind) {
        return kind == FileKind.EMPTY
                ? "studio.picture.none"
                : kind == FileKind.WEBP ? "studio.picture.webp" : "studio.picture.other";
    }

    private ModelAndView refused(Product product, Subject subject, Typed typed, Trouble trouble) {
        var page = shown(product, subject, typed, Optional.of(trouble));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(Product product, Subject subject, Typed typed, Optional<Trouble> trouble) {
        return new ModelAndView("studio/poster/desk/Editor")
                .addObject("view", desk.view(product, subject, typed, Optional.empty(), trouble));
    }

    /// A picture of the product's ledger, as it was kept.
    @GetMapping("/studio/posters/{id}/picture/{thing}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable UUID thing, Subject subject) {
        var product = desk.get(id, subject);
        var hash = desk.rights(product).stream()
                .filter(right -> right.thing().equals(thing))
                .findFirst()
                .flatMap(right -> right.file())
                .orElseThrow(() -> new NotFound("picture"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag("\"" + hash.hex() + "\"")
                .body(files.get(hash));
    }
}
