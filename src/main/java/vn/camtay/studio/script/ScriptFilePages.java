package vn.camtay.studio.script;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.OpenProducts;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.paper.Bylines;
import vn.camtay.studio.reading.ReadingRates;
import vn.camtay.studio.speech.Rate;

/// A kept script for those who read it, film it and cut it: the teleprompter, and files.
@Controller
@AllowedToWrite
class ScriptFilePages {
    private static final MediaType SUBTITLES = MediaType.parseMediaType("application/x-subrip;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final OpenProducts open;
    private final ReadingRates rates;
    private final Bylines bylines;

    ScriptFilePages(OpenProducts open, ReadingRates rates, Bylines bylines) {
        this.open = open;
        this.rates = rates;
        this.bylines = bylines;
    }

    @GetMapping("/studio/products/{id}/prompter")
    ModelAndView prompter(@PathVariable String id, @RequestParam Optional<String> mirror, Subject subject) {
        var opened = get(id, subject);
        var rate = rate(subject);
        return new ModelAndView("studio/script/Prompter")
                .addObject("open", opened)
                .addObject("lines", PromptLine.of(Script.read(opened.text()), rate))
                .addObject("rate", rate)
                .addObject("mirrored", mirror.isPresent());
    }

    @GetMapping("/studio/products/{id}/storyboard.pdf")
    ResponseEntity<byte[]> storyboard(
            @PathVariable String id, @RequestParam Optional<String> upright, Subject subject) {
        var pdf = files(id, subject).storyboard(upright.isPresent());
        return Download.of("kich-ban-phan-canh.pdf", MediaType.APPLICATION_PDF, pdf);
    }

    @GetMapping("/studio/products/{id}/subtitles.srt")
    ResponseEntity<byte[]> subtitles(@PathVariable String id, Subject subject) {
        return Download.of("phu-de.srt", SUBTITLES, utf8(files(id, subject).subtitles()));
    }

    @GetMapping("/studio/products/{id}/script.txt")
    ResponseEntity<byte[]> text(@PathVariable String id, Subject subject) {
        return Download.of("kich-ban.txt", TEXT, utf8(files(id, subject).text()));
    }

    private ScriptFiles files(String id, Subject subject) {
        var opened = get(id, subject);
        var script = Script.read(opened.text());
        var title = script.title().isEmpty() ? opened.brief().wording().title() : script.title();
        return new ScriptFiles(
                script, rate(subject), bylines.office(opened.hamlet()), title, bylines.disclosure(opened, title));
    }

    private Rate rate(Subject subject) {
        return rates.find(subject.commune(), subject.id()).orElseGet(Rate::video);
    }

    private OpenProduct get(String id, Subject subject) {
        var opened = open.get(id, subject);
        if (!opened.product().kind().equals(ProductKind.VIDEO_SCRIPT)
                || opened.versions().isEmpty()) {
            throw new NotFound("script");
        }
        return opened;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
