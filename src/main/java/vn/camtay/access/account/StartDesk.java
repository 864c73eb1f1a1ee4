package vn.camtay.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import org.springframework.stereotype.Component;
import vn.camtay.access.Accounts;
import vn.camtay.access.account.EnterByLink.Outcome;
import vn.camtay.access.account.EnterByLink.Outcome.Entered;
import vn.camtay.access.second.SecondFactor;
import vn.camtay.access.signin.Entrance;
import vn.camtay.access.signin.StaffSignIn;

/// Sets the password and signs the person in; whoever has a second factor signs in by both. The hash is made before the
/// transaction, which must be short.
@Component
class StartDesk {
    private final EnterByLink link;
    private final Passwords passwords;
    private final StaffSignIn staff;
    private final SecondFactor second;
    private final Entrance entrance;

    StartDesk(EnterByLink link, Passwords passwords, StaffSignIn staff, SecondFactor second, Entrance entrance) {
        this.link = link;
        this.passwords = passwords;
        this.staff = staff;
        this.second = second;
        this.entrance = entrance;
    }

    boolean asksSecond(Entered entered) {
        return second.isOn(entered.subject());
    }

    Outcome enter(String token, StartForm form, HttpServletRequest request, HttpServletResponse response) {
        var username = Accounts.readUsername(form.username()).orElse("");
        var hash = passwords.hash(Normalizer.normalize(form.password(), Normalizer.Form.NFC));
        var outcome = link.enter(token, username, form.name(), hash);
        if (outcome instanceof Entered entered && !second.isOn(entered.subject())) {
            entrance.enter(staff.startOf(entered.subject()), request, response);
        }
        return outcome;
    }
}
