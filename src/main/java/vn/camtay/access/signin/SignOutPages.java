package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.OpenToAll;

/// Signing out: the sign-in is dead on the machine too, not only in the browser.
@Controller
@OpenToAll
class SignOutPages {
    private final Entrance entrance;

    SignOutPages(Entrance entrance) {
        this.entrance = entrance;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return "redirect:/";
    }
}
