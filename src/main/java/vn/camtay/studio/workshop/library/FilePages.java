package vn.camtay.studio.workshop.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.page.Download;
import vn.camtay.shared.Ids;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.workshop.library.PromptFile.Read;
import vn.camtay.studio.workshop.library.PromptFile.Trouble;

/// Prompts out of the library and into it. They are teaching material and name nobody, so a hall's sign-in may carry
/// them too; what is somebody's alone goes with them only.
@Controller
@AllowedToWrite
class FilePages {
    private final PromptLibrary library;
    private final Readers readers;
    private final Ids ids;

    FilePages(PromptLibrary library, Readers readers, Ids ids) {
        this.library = library;
        this.readers = readers;
        this.ids = ids;
    }

    @GetMapping("/studio/prompts/file")
    ResponseEntity<byte[]> export(Subject subject) {
        var prompts = library.list(readers.of(subject));
        return Download.of("lenh-cho-ai.json", MediaType.APPLICATION_JSON, PromptFile.write(prompts));
    }

    @PostMapping("/studio/prompts/file")
    ModelAndView carryIn(@RequestParam("file") MultipartFile file, Subject subject) throws IOException {
        byte[] content;
        try (var stream = file.getInputStream()) {
            content = stream.readNBytes(PromptFile.LARGEST + 1);
        }
        return switch (PromptFile.read(content)) {
            case Read.Wrong(var troubles) -> refused(troubles);
            case Read.Prompts(var prompts) -> kept(prompts, subject);
        };
    }

    private ModelAndView kept(List<PromptFile.Carried> prompts, Subject subject) {
        var reader = readers.of(subject);
        var requests = prompts.stream()
                .map(one -> new KeepPrompt(
                        subject.commune(),
                        ids.next(),
                        Optional.empty(),
                        subject.id(),
                        reader.group(),
                        one.goal(),
                        one.title(),
                        one.text(),
                        Sharing.OWN))
                .toList();
        return library.carryIn(requests)
                .map(key -> refused(List.of(new Trouble(key))))
                .orElseGet(() -> new ModelAndView("redirect:/studio/prompts"));
    }

    private static ModelAndView refused(List<Trouble> troubles) {
        var page = new ModelAndView("studio/workshop/library/FileTrouble").addObject("troubles", troubles);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
