package vn.camtay.practice.seat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Subject;
import vn.camtay.page.HallAddress;
import vn.camtay.practice.AllowedToRehearse;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.Seats;
import vn.camtay.practice.play.Part;
import vn.camtay.practice.portal.Phones;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// Brings others into a rehearsal: the owner shows a QR, a neighbour opens it on their phone and presses.
@Controller
@AllowedToRehearse
class SeatPages {
    private final Practice practice;
    private final Phones phones;
    private final Seats seats;
    private final Ids ids;

    SeatPages(Practice practice, Phones phones, Seats seats, Ids ids) {
        this.practice = practice;
        this.phones = phones;
        this.seats = seats;
        this.ids = ids;
    }

    @GetMapping("/practice/{id}/seats")
    String seats(@PathVariable String id, HttpServletRequest request, Subject subject, Model model) {
        var running = phones.get(id, Part.RESIDENT, subject);
        model.addAttribute("running", running);
        model.addAttribute("address", request.getScheme() + "://" + HallAddress.of(request));
        model.addAttribute(
                "taken", seats.listOf(subject.commune(), running.rehearsal().id()));
        return "practice/seat/Seats";
    }

    /// Opening the link shows what it is; only pressing takes the seat.
    @GetMapping("/practice/{id}/join/{part}")
    String ask(@PathVariable String id, @PathVariable String part, Subject subject, Model model) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        model.addAttribute("running", practice.get(subject.commune(), rehearsal));
        model.addAttribute("part", part(part));
        model.addAttribute("fact", ids.next().toString());
        return "practice/seat/Join";
    }

    @PostMapping("/practice/{id}/join/{part}")
    String join(@PathVariable String id, @PathVariable String part, @RequestParam UUID fact, Subject subject) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        var running = practice.get(subject.commune(), rehearsal);
        seats.take(subject.commune(), fact, running.rehearsal().id(), part(part), subject.id());
        return "redirect:/practice/" + running.rehearsal().id() + (part(part) == Part.CLERK ? "/desk" : "/help");
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part == Part.HELPER || part == Part.CLERK)
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("part"));
    }
}
