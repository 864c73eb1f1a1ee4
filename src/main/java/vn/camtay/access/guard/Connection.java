package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.camtay.access.AccessSettings;

/// Where a request came from, and so whether a password may travel with it.
@Component
public final class Connection {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> PASSED_ON = Set.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final AccessSettings settings;

    Connection(AccessSettings settings) {
        this.settings = settings;
    }

    /// Whether a password may be typed here: on the machine itself, or over TLS.
    public boolean isSafeForPasswords(HttpServletRequest request) {
        return request.isSecure() || isThisMachine(request);
    }

    /// The browser runs on this very machine: asked for by its own name, so that no page of another site can reach in
    /// by a name that points here, and not passed on by a proxy that would make every
    /// stranger look like this machine.
    public boolean isThisMachine(HttpServletRequest request) {
        return !settings.behindProxy()
                && isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /// What tries are counted by: the address, or the network of 64 bits that one IPv6 customer has.
    public static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return address.contains(":")
                ? Stream.of(address.split(":"))
                        .limit(4)
                        .reduce((a, b) -> a + ":" + b)
                        .orElse(address)
                : address;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
