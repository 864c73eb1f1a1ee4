package vn.camtay.practice.recording;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.camtay.shared.Time;

/// The desk for recordings: what is said where, in which languages it can be heard, one more, one withdrawn.
@Controller
@AllowedTo(
        value = {Role.SERVICE_CENTRE, Role.ORGANISER, Role.TRAINER},
        onlyFullSignIn = true)
class RecordingPages {
    private final Recordings recordings;
    private final Recorder recorder;
    private final Time time;

    RecordingPages(Recordings recordings, Recorder recorder, Time time) {
        this.recordings = recordings;
        this.recorder = recorder;
        this.time = time;
    }

    /// One line to be said, and what there is of it.
    record Row(Spot spot, List<Recording> recordings) {}

    /// @param faults names of the form's fields that want mending, among them what is wrong with the file
    record Desk(RecordingForm form, List<String> faults, List<Spot> spots, List<Spoken> languages) {
        boolean is(String fault) {
            return faults.contains(fault);
        }
    }

    @GetMapping("/practice/recordings")
    String list(Subject subject, Model model) {
        var all = recordings.list(subject.commune());
        model.addAttribute(
                "rows",
                Spot.ALL.stream()
                        .map(spot -> new Row(
                                spot,
                                all.stream()
                                        .filter(one -> one.spot().equals(spot))
                                        .toList()))
                        .toList());
        return "practice/recording/Recordings";
    }

    @GetMapping("/practice/recordings/new")
    String ask(@RequestParam(defaultValue = "MENU") String spot, Model model) {
        return show(RecordingForm.empty(spot, time.today()), List.of(), model);
    }

    @PostMapping("/practice/recordings/new")
    String keep(
            @RequestParam Map<String, String> typed,
            @RequestParam MultipartFile file,
            Subject subject,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var form = RecordingForm.of(typed);
        var faults = form.faults(time.today());
        if (!faults.isEmpty()) {
            return again(form, faults, model, response);
        }
        if (file.getSize() > Recorder.LARGEST) {
            return again(form, List.of("tooLarge"), model, response);
        }
        return switch (recorder.keep(form.request(file.getBytes(), subject))) {
            case KeepOutcome.Kept(var kept) ->
                "redirect:/practice/recordings#" + kept.spot().name();
            case KeepOutcome.NoSound() -> again(form, List.of("noSound"), model, response);
            case KeepOutcome.TooLarge() -> again(form, List.of("tooLarge"), model, response);
            case KeepOutcome.TooLong() -> again(form, List.of("tooLong"), model, response);
        };
    }

    @PostMapping("/practice/recordings/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Subject subject) {
        return recorder.withdraw(subject.commune(), id, subject.id())
                .map(one -> "redirect:/practice/recordings#" + one.spot().name())
                .orElse("redirect:/practice/recordings");
    }

    private static String again(RecordingForm form, List<String> faults, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, faults, model);
    }

    private static String show(RecordingForm form, List<String> faults, Model model) {
        model.addAttribute("desk", new Desk(form, faults, Spot.ALL, Spoken.ALL));
        return "practice/recording/New";
    }
}
