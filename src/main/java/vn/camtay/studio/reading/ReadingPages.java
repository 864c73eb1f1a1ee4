package vn.camtay.studio.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.reading.TimedReading.Measured;
import vn.camtay.studio.reading.TimedReading.TooFast;
import vn.camtay.studio.reading.TimedReading.TooSlow;

/// The timed reading: start, read aloud, stop. The time is taken by this program's clock, so it works without script.
@Controller
@AllowedToWrite
class ReadingPages {
    private final ReadingText text = ReadingText.ours();
    private final ReadingRates rates;
    private final Ids ids;
    private final Time time;

    ReadingPages(ReadingRates rates, Ids ids, Time time) {
        this.rates = rates;
        this.ids = ids;
        this.time = time;
    }

    /// @param of the product to go back to
    @GetMapping("/studio/reading")
    ModelAndView show(@RequestParam Optional<String> of, Subject subject) {
        return shown(of, Optional.empty(), subject);
    }

    @GetMapping("/studio/reading/run")
    ModelAndView run(@RequestParam Optional<String> of) {
        return new ModelAndView("studio/reading/Run")
                .addObject("words", text.words())
                .addObject("started", time.now().toEpochMilli())
                .addObject("of", product(of))
                .addObject("fact", ids.next().toString());
    }

    @PostMapping("/studio/reading")
    ModelAndView read(
            @RequestParam UUID fact, @RequestParam long started, @RequestParam Optional<String> of, Subject subject) {
        var taken = Duration.between(Instant.ofEpochMilli(started), time.now());
        return switch (TimedReading.of(text.syllables(), taken)) {
            case Measured measured -> {
                rates.keep(subject.commune(), fact, subject.id(), measured);
                yield new ModelAndView("redirect:/studio/reading"
                        + product(of).map(id -> "?of=" + id).orElse(""));
            }
            case TooFast fast -> refused(of, "studio.video.reading.tooFast", subject);
            case TooSlow slow -> refused(of, "studio.video.reading.tooSlow", subject);
        };
    }

    private ModelAndView refused(Optional<String> of, String trouble, Subject subject) {
        var page = shown(of, Optional.of(trouble), subject);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(Optional<String> of, Optional<String> trouble, Subject subject) {
        return new ModelAndView("studio/reading/Reading")
                .addObject("rate", rates.find(subject.commune(), subject.id()))
                .addObject("trouble", trouble)
                .addObject("of", product(of));
    }

    /// The id as we write it, so that an address never carries what somebody made up.
    private static Optional<String> product(Optional<String> of) {
        return of.flatMap(ProductId::read).map(ProductId::toString);
    }
}
