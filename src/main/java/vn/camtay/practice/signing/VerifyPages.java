package vn.camtay.practice.signing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.practice.signing.SignatureReading.Unreadable;
import vn.camtay.practice.signing.SignatureReading.Why;
import vn.camtay.practice.signing.Specimens.Specimen;
import vn.camtay.shared.NotFound;

/// Checking the signature of a paper: one handed up, one of the rehearsal, or one of the exercise. Nothing
/// handed up is kept.
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
class VerifyPages {
    private static final String PAGE = "practice/signing/Verify";

    private final Signing signing;
    private final Specimens specimens;
    private final ObjectProvider<PapersToCheck> papers;
    private final Semaphore places = new Semaphore(2, true);

    VerifyPages(Signing signing, Specimens specimens, ObjectProvider<PapersToCheck> papers) {
        this.signing = signing;
        this.specimens = specimens;
        this.papers = papers;
    }

    @GetMapping("/practice/verify")
    String page(
            @RequestParam Optional<String> specimen,
            @RequestParam Optional<String> paper,
            Subject subject,
            Model model) {
        if (specimen.isPresent()) {
            var one = get(specimen.get());
            model.addAttribute("chosen", Optional.of(one));
            return show(Optional.of(signing.read(specimens.pdf(one))), "", model);
        }
        return show(paper.map(id -> signing.read(find(subject, id))), "", model);
    }

    @PostMapping("/practice/verify")
    String check(@RequestParam MultipartFile file, HttpServletResponse response, Model model) throws IOException {
        var reading = read(file);
        if (reading instanceof Unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(Optional.of(reading), nameOf(file), model);
    }

    /// A few at a time, so that a hall handing up large files together does not fill the memory.
    private SignatureReading read(MultipartFile file) throws IOException {
        if (file.getSize() > SignatureReader.LARGEST) {
            return new Unreadable(Why.TOO_LARGE);
        }
        places.acquireUninterruptibly();
        try {
            return signing.read(file.getBytes());
        } finally {
            places.release();
        }
    }

    /// A paper of the exercise, to look at and to hand up.
    @GetMapping("/practice/verify/{specimen}.pdf")
    ResponseEntity<byte[]> specimen(@PathVariable String specimen) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"giay-tap-" + get(specimen).ordinal() + ".pdf\"")
                .body(specimens.pdf(get(specimen)));
    }

    private byte[] find(Subject subject, String id) {
        return papers.orderedStream()
                .flatMap(some -> some.find(subject, id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("paper"));
    }

    private static Specimen get(String path) {
        return Specimen.find(path).orElseThrow(() -> new NotFound("specimen"));
    }

    private static String nameOf(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var line = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static String show(Optional<SignatureReading> reading, String file, Model model) {
        model.addAttribute("reading", reading);
        model.addAttribute("file", file);
        model.addAttribute("specimens", List.of(Specimen.values()));
        if (!model.containsAttribute("chosen")) {
            model.addAttribute("chosen", Optional.empty());
        }
        return PAGE;
    }
}
