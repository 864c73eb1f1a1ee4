package vn.camtay.drill.demo;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.live.RoundId;
import vn.camtay.plan.ClusterId;
import vn.camtay.shared.NotFound;

/// The demonstration's buttons: its invented hall takes a sheet, or answers what was sent.
@Controller
@ConditionalOnProperty("camtay.demo-samples")
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class DemoHallPages {
    private final DemoHall hall;

    DemoHallPages(DemoHall hall) {
        this.hall = hall;
    }

    @PostMapping("/drill/demo/take")
    String take(@RequestParam UUID cluster, @RequestParam String kind, Subject subject) {
        var sheet = SittingKind.read(kind).filter(SittingKind::isTest).orElseThrow(() -> new NotFound("sheet"));
        hall.take(subject.commune(), new ClusterId(cluster), sheet, subject.id());
        return "redirect:/drill/results";
    }

    @PostMapping("/drill/demo/answer/{round}")
    String answer(@PathVariable UUID round, @RequestParam UUID cluster, Subject subject) {
        hall.answer(subject.commune(), new ClusterId(cluster), new RoundId(round));
        return "redirect:/drill/hall/" + round;
    }
}
