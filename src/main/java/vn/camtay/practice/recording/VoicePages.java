package vn.camtay.practice.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.shared.NotFound;
import vn.camtay.store.StoredFiles;

/// Plays recordings on phones, and remembers on the phone in which language.
@Controller
@AllowedToRehearse
class VoicePages {
    /// Where a phone may be sent back to: the menu, or a rehearsal.
    private static final Pattern BACK = Pattern.compile("/practice(/[0-9a-f-]{36})?");
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(7)).cachePrivate().immutable();

    private final Recordings recordings;
    private final StoredFiles files;

    VoicePages(Recordings recordings, StoredFiles files) {
        this.recordings = recordings;
        this.files = files;
    }

    /// Only what the commune plays now: one withdrawn is not there. In parts where a phone asks for parts, as iPhones
    /// do.
    @GetMapping("/practice/recordings/sound/{hash}")
    ResponseEntity<Resource> sound(@PathVariable String hash, Subject subject) {
        var found = recordings.list(subject.commune()).stream()
                .filter(one -> one.hash().hex().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound("recording"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.sound().format().type()))
                .cacheControl(KEPT)
                .eTag("\"" + hash + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(new ByteArrayResource(files.get(found.hash())));
    }

    @PostMapping("/practice/voice")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/practice") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language.equals(Voices.MACHINE) || Spoken.find(language).isPresent()) {
            remember(language, request, response);
        }
        return "redirect:" + (BACK.matcher(back).matches() ? back : "/practice");
    }

    private static void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Voices.COOKIE, language)
                .path("/practice")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
