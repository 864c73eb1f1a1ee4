package vn.camtay.studio.bulletin;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.document.Disclosure;
import vn.camtay.page.Download;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.OpenProducts;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.paper.Bylines;
import vn.camtay.studio.speech.Rate;

/// A loudspeaker bulletin beside the way it is said, and as a file for the station.
@Controller
@AllowedToWrite
class BulletinPages {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final OpenProducts open;
    private final Bylines bylines;

    BulletinPages(OpenProducts open, Bylines bylines) {
        this.open = open;
        this.bylines = bylines;
    }

    @GetMapping("/studio/products/{id}/bulletin")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> twice, Subject subject) {
        var opened = get(id, subject);
        var bulletin = Bulletin.of(opened.text());
        return new ModelAndView("studio/bulletin/Bulletin")
                .addObject("open", opened)
                .addObject("bulletin", bulletin)
                .addObject("twice", twice.isPresent())
                .addObject("rate", Rate.loudspeaker())
                .addObject("time", bulletin.time(Rate.loudspeaker(), twice.isPresent()))
                .addObject("rules", AirRule.list());
    }

    /// @param form `said` for the words as they are said, else as they are written
    /// @param lines `windows` for its line ends
    @GetMapping("/studio/products/{id}/bulletin.txt")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam Optional<String> form,
            @RequestParam Optional<String> lines,
            @RequestParam Optional<String> twice,
            Subject subject) {
        var opened = get(id, subject);
        var bulletin = Bulletin.of(opened.text());
        var said = form.filter("said"::equals).isPresent();
        var text = said ? bulletin.said(twice.isPresent()) : bulletin.written(twice.isPresent());
        var label = bylines.disclosure(opened, "")
                .map(Disclosure::line)
                .map(line -> "\n\n(" + line + ")")
                .orElse("");
        var file = lines.filter("windows"::equals).isPresent() ? TextFile.WINDOWS : TextFile.PLAIN;
        return Download.of(said ? "ban-tin-loa-doc.txt" : "ban-tin-loa.txt", TEXT, file.bytes(text + label));
    }

    private OpenProduct get(String id, Subject subject) {
        var opened = open.get(id, subject);
        if (!opened.product().kind().equals(ProductKind.LOUDSPEAKER)
                || opened.versions().isEmpty()) {
            throw new NotFound("bulletin");
        }
        return opened;
    }
}
