package vn.camtay.access;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes what a page's script saves while somebody is writing.
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
class DraftPages {
    private final Drafts drafts;

    DraftPages(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    ResponseEntity<Void> save(@RequestParam String form, @RequestParam String content, Subject subject) {
        if (!Drafts.fits(form, content)) {
            return ResponseEntity.badRequest().build();
        }
        drafts.save(subject, form, content);
        return ResponseEntity.noContent().build();
    }
}
