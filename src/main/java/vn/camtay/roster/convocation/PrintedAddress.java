package vn.camtay.roster.convocation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.page.HallAddress;

/// The address under which badges carry their codes: the office's own from the settings, else the one at which phones
/// reach this machine at this moment. Readers take a code whatever its host, so an old badge still marks.
@Component
class PrintedAddress {
    private final ConvocationSettings settings;

    PrintedAddress(ConvocationSettings settings) {
        this.settings = settings;
    }

    Optional<String> find() {
        return settings.findAddress();
    }

    String of(HttpServletRequest request) {
        return find().orElseGet(() -> request.getScheme() + "://" + HallAddress.of(request));
    }
}
