package vn.camtay.studio.gallery;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.studio.Groups;

/// Everything of one hamlet or of the commune, to keep.
@Controller
@AllowedTo(
        value = {Role.TRAINER, Role.COMMUNICATIONS, Role.ORGANISER},
        onlyFullSignIn = true)
class ArchivePages {
    private final Groups groups;
    private final Archive archive;

    ArchivePages(Groups groups, Archive archive) {
        this.groups = groups;
        this.archive = archive;
    }

    @GetMapping("/studio/archive")
    void commune(Subject subject, HttpServletResponse answer) throws IOException {
        send(groups.list(subject), "san-pham-" + subject.commune(), answer);
    }

    @GetMapping("/studio/archive/{hamlet}")
    void hamlet(@PathVariable HamletId hamlet, Subject subject, HttpServletResponse answer) throws IOException {
        var group = groups.get(subject, hamlet);
        send(List.of(group), "san-pham-" + SafeName.of(group.name()), answer);
    }

    private void send(List<Hamlet> hamlets, String name, HttpServletResponse answer) throws IOException {
        answer.setContentType(Download.ZIP.toString());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        archive.write(hamlets, answer.getOutputStream());
    }
}
