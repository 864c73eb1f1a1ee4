package vn.camtay.studio.poster.desk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.studio.AllowedToWrite;

/// The files of a saved poster. One that cannot be read or printed has none: its page says why.
@Controller
@AllowedToWrite
class PosterFilePages {
    private final PosterDesk desk;
    private final PosterFiles files;

    PosterFilePages(PosterDesk desk, PosterFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/studio/posters/{id}/poster.png")
    ResponseEntity<byte[]> png(@PathVariable String id, Subject subject) {
        var product = desk.get(id, subject);
        return files.png(product)
                .map(bytes -> Download.of("poster.png", MediaType.IMAGE_PNG, bytes))
                .orElseGet(() -> back(id));
    }

    @GetMapping("/studio/posters/{id}/poster.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Subject subject) {
        var product = desk.get(id, subject);
        return files.pdf(product)
                .map(bytes -> Download.of("poster-a3.pdf", MediaType.APPLICATION_PDF, bytes))
                .orElseGet(() -> back(id));
    }

    private static ResponseEntity<byte[]> back(String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/studio/posters/" + id)
                .build();
    }
}
