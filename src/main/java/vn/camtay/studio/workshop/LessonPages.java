package vn.camtay.studio.workshop;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;

/// Lessons from bad prompts to good ones.
@Controller
@AllowedToWrite
class LessonPages {
    @GetMapping("/studio/prompts/lessons")
    String list(Subject subject, Model model) {
        model.addAttribute("lessons", Lesson.all());
        return "studio/workshop/Lessons";
    }

    @GetMapping("/studio/prompts/lessons/{id}")
    String show(@PathVariable String id, Subject subject, Model model) {
        model.addAttribute("lesson", Lesson.find(id).orElseThrow(() -> new NotFound("lesson")));
        return "studio/workshop/Lesson";
    }
}
