package vn.camtay.practice.portal;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.Subject;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.play.Following;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.signing.PapersToCheck;
import vn.camtay.practice.signing.Signer;
import vn.camtay.practice.signing.Signing;
import vn.camtay.practice.signing.Specimens;
import vn.camtay.shared.NotFound;

/// The papers of a rehearsal as PDF: to read, and the result to have its signature checked.
@Controller
@AllowedToRehearse
class PaperPages implements PapersToCheck {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Phones phones;
    private final Signing signing;
    private final Specimens specimens;
    private final MessageSource words;

    PaperPages(Phones phones, Signing signing, Specimens specimens, MessageSource words) {
        this.phones = phones;
        this.signing = signing;
        this.specimens = specimens;
        this.words = words;
    }

    @GetMapping("/practice/{id}/declaration.pdf")
    ResponseEntity<byte[]> declaration(@PathVariable String id, Subject subject) {
        var screen = phones.screen(id, subject);
        var paper = slips(screen).declaration();
        return show("to-khai", screen.state().dossier().signed() ? signedByResident(screen, paper) : paper);
    }

    @GetMapping("/practice/{id}/slip/{number}.pdf")
    ResponseEntity<byte[]> slip(@PathVariable String id, @PathVariable int number, Subject subject) {
        var screen = phones.screen(id, subject);
        var notices = screen.state().notices();
        if (number < 0 || number >= notices.size()) {
            throw new NotFound("slip");
        }
        return show("phieu", slips(screen).slip(notices.get(number)));
    }

    @GetMapping("/practice/{id}/result.pdf")
    ResponseEntity<byte[]> result(@PathVariable String id, Subject subject) {
        return show("ket-qua", find(subject, id).orElseThrow(() -> new NotFound("result")));
    }

    /// The result as it lies on the phone: signed by the agency, and changed afterwards where the scenario says so.
    @Override
    public Optional<byte[]> find(Subject subject, String id) {
        return phones.find(id, subject).flatMap(this::result);
    }

    private Optional<byte[]> result(Screen screen) {
        if (screen.state().stage().compareTo(Stage.RESULT) < 0 || screen.state().stage() == Stage.ENDED) {
            return Optional.empty();
        }
        var signed = signing.sign(
                slips(screen).result(),
                new Signer.Agency(screen.script().agency()),
                screen.state().day().atTime(2, 30).toInstant(ZoneOffset.UTC));
        return Optional.of(
                Following.isAltered(screen.script(), screen.state())
                        ? specimens.altered(signed, screen.dossierCode())
                        : signed);
    }

    private byte[] signedByResident(Screen screen, byte[] paper) {
        var begun = screen.running().rehearsal().at();
        return signing.sign(
                paper,
                new Signer.Person(
                        screen.persona().id().value(),
                        screen.persona().name(),
                        Math.max(1, screen.state().eId().certificate()),
                        begun),
                begun.plusSeconds(60));
    }

    private Slips slips(Screen screen) {
        return new Slips(screen, (key, arguments) -> words.getMessage(key, arguments, VIETNAMESE));
    }

    private static ResponseEntity<byte[]> show(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "-tap.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }
}
