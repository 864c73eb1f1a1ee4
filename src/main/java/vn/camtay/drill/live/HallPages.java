package vn.camtay.drill.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.Shelf;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.look.Drawn;
import vn.camtay.page.HallAddress;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// The trainer's side: choose an item and send it; the hall's screen then shows it, how many answered, the spread, and
/// the signs.
@Controller
@AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class HallPages {
    private final Live live;
    private final Shelf shelf;
    private final Programmes programmes;
    private final Ids ids;
    private final Time time;
    private final boolean demo;

    HallPages(
            Live live,
            Shelf shelf,
            Programmes programmes,
            Ids ids,
            Time time,
            @Value("${camtay.demo-samples:}") String samples) {
        this.live = live;
        this.shelf = shelf;
        this.programmes = programmes;
        this.ids = ids;
        this.time = time;
        this.demo = !samples.isEmpty();
    }

    /// @param items of the channel chosen
    /// @param on what was sent last
    /// @param demo whether invented people may fill the hall
    record Desk(
            Programme programme,
            Programme.Cluster cluster,
            Channel channel,
            List<Item> items,
            Optional<Round> on,
            String address,
            String fact,
            boolean demo) {}

    @GetMapping("/drill/hall")
    String desk(
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "SMS") String channel,
            HttpServletRequest request,
            Subject subject,
            Model model) {
        var programme = programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
        var chosen = cluster(programme, cluster);
        var on = channel(channel);
        model.addAttribute(
                "desk",
                new Desk(
                        programme,
                        chosen,
                        on,
                        shelf.list(subject.commune()).stream()
                                .filter(item -> item.channel() == on)
                                .toList(),
                        live.findOn(subject.commune(), chosen.id()),
                        HallAddress.of(request) + "/drill/live",
                        ids.next().toString(),
                        demo));
        return "drill/live/Desk";
    }

    @PostMapping("/drill/hall")
    String send(
            @RequestParam UUID fact,
            @RequestParam String cluster,
            @RequestParam String item,
            @RequestParam String kind,
            Subject subject) {
        var programme = programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
        var code = ItemCode.read(item).orElseThrow(() -> new NotFound("item"));
        var asked = RoundKind.read(kind).orElse(RoundKind.JUDGE);
        var chosen = cluster(programme, cluster).id();
        var round = live.send(new SendRound(subject.commune(), fact, chosen, code, asked, subject.id()));
        return "redirect:/drill/hall/" + round;
    }

    /// @param left seconds left, 0 when it is over
    record Screen(Round round, Drawn drawn, Spread spread, int left, boolean told, String address, boolean demo) {
        int most() {
            return Math.max(1, spread.answered());
        }
    }

    /// For the hall's screen. While it is open only the number of answers is shown: people follow a crowd.
    @GetMapping("/drill/hall/{round}")
    String screen(
            @PathVariable String round,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request,
            Subject subject,
            Model model) {
        var found = live.get(subject.commune(), RoundId.read(round).orElseThrow(() -> new NotFound("round")));
        var item = shelf.find(subject.commune(), found.item()).orElseThrow(() -> new NotFound("item"));
        var left = found.secondsLeft(time.now());
        var showSigns = left == 0 && !told.isEmpty();
        model.addAttribute(
                "screen",
                new Screen(
                        found,
                        showSigns ? Drawn.told(item, java.util.Set.of()) : Drawn.shown(item),
                        live.spread(found),
                        left,
                        showSigns,
                        HallAddress.of(request) + "/drill/live",
                        demo));
        return "drill/live/Screen";
    }

    /// The cluster asked for, else the one whose day it is, else the first.
    private Programme.Cluster cluster(Programme programme, String id) {
        return programme.clusters().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .or(() -> programme.clusters().stream()
                        .filter(one -> one.days().contains(time.today()))
                        .findFirst())
                .orElseGet(() -> programme.clusters().getFirst());
    }

    private static Channel channel(String name) {
        return List.of(Channel.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Channel.SMS);
    }
}
