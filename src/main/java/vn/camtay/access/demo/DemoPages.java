package vn.camtay.access.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.AccessSettings;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.demo.DemoLinks.Demo;
import vn.camtay.access.guard.Connection;
import vn.camtay.access.signin.Entrance;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.shared.NotFound;

/// Signs in by a demonstration's link: fully on this machine, for the hall's work on another device.
@Controller
@OpenToAll
class DemoPages {
    private final AccessSettings settings;
    private final DemoLinks links;
    private final Entrance entrance;
    private final Connection connection;

    DemoPages(AccessSettings settings, DemoLinks links, Entrance entrance, Connection connection) {
        this.settings = settings;
        this.links = links;
        this.entrance = entrance;
        this.connection = connection;
    }

    @GetMapping("/demo/{token}")
    String open(@PathVariable String token, Model model) {
        model.addAttribute("role", demo(token).role());
        model.addAttribute("token", token);
        return "access/demo/Demo";
    }

    @PostMapping("/demo/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var demo = demo(token);
        var full = connection.isSafeForPasswords(request);
        if (!full && !demo.role().isForHall()) {
            throw new NotAllowed(Reason.FULL_SIGN_IN_ONLY);
        }
        var start = full
                ? new Start(demo.commune().value(), demo.subject(), SignedInBy.FULL, Optional.empty())
                : new Start(demo.commune().value(), demo.subject(), SignedInBy.HALL, Optional.of(demo.role()));
        entrance.enter(start, request, response);
        return "redirect:/";
    }

    private Demo demo(String token) {
        if (!settings.demo()) {
            throw new NotFound("demo");
        }
        return links.find(token).orElseThrow(() -> new NotFound("demo"));
    }
}
