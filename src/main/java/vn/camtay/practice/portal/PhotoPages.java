package vn.camtay.practice.portal;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.drawer.upload.UploadExamination;

/// Practises the camera: a photo of any sheet is examined as a portal would, answered, and dropped.
@Controller
@AllowedToRehearse
class PhotoPages {
    /// Invented for the exercise: the real portal's limit is not known.
    private static final long MOST = 10_000_000;

    private final UploadExamination examination;

    PhotoPages(UploadExamination examination) {
        this.examination = examination;
    }

    @GetMapping("/practice/photo")
    String ask() {
        return "practice/portal/Photo";
    }

    @PostMapping("/practice/photo")
    String examine(@RequestParam MultipartFile file, Model model) throws IOException {
        model.addAttribute("verdict", examination.examine(file.getBytes(), MOST));
        return "practice/portal/Photo";
    }
}
