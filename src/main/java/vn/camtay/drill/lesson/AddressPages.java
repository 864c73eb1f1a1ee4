package vn.camtay.drill.lesson;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.address.AddressReading;
import vn.camtay.drill.address.AddressSamples;

/// How to read an address: whose it is, what is odd about it. Nothing is fetched, and what is typed is neither kept nor
/// written to any address or log.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class AddressPages {
    private static final int LONGEST = 500;

    private final List<AddressReading> samples = AddressSamples.shipped();

    /// @param reading of what was typed or chosen
    record View(List<AddressReading> samples, Optional<AddressReading> reading) {
        String typed() {
            return reading.map(AddressReading::typed).orElse("");
        }
    }

    @GetMapping("/drill/address")
    String ask(Subject subject, Model model) {
        return show(Optional.empty(), model);
    }

    @PostMapping("/drill/address")
    String read(@RequestParam(defaultValue = "") String typed, Subject subject, Model model) {
        var cut = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return show(cut.isEmpty() ? Optional.empty() : Optional.of(AddressReading.of(cut)), model);
    }

    private String show(Optional<AddressReading> reading, Model model) {
        model.addAttribute("view", new View(samples, reading));
        return "drill/lesson/Address";
    }
}
