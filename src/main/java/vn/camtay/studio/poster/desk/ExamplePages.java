package vn.camtay.studio.poster.desk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.store.FileHash;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.poster.Poster;
import vn.camtay.studio.poster.PosterPng;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.template.Templates;

/// What each template looks like, with the words of its example: drawn once, kept by phones for a year.
@Controller
@AllowedToWrite
class ExamplePages {
    private static final int WIDTH = 150;
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    @GetMapping("/studio/poster-templates/{template}.jpg")
    ResponseEntity<byte[]> example(@PathVariable String template, Subject subject) {
        var found = Templates.ours().find(template).orElseThrow(() -> new NotFound("template"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(KEPT)
                .body(drawn(found));
    }

    static String hash(Template template) {
        return FileHash.of(drawn(template)).hex().substring(0, 12);
    }

    private static byte[] drawn(Template template) {
        return DRAWN.computeIfAbsent(template.id(), _ -> PosterPng.glance(Poster.sample(template), WIDTH));
    }
}
