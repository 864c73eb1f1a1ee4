package vn.camtay.access.demo;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.access.key.Tokens;
import vn.camtay.place.CommuneCode;

/// The demonstration's sign-in links of this run. In memory only; a demonstration makes a handful.
@Component
public class DemoLinks {
    static final String PATH = "/demo/";
    private final Map<String, Demo> links = new ConcurrentHashMap<>();

    public record Demo(CommuneCode commune, UUID subject, Role role) {}

    /// @return the path of the new link
    public String make(Demo demo) {
        var token = Tokens.next();
        links.put(Tokens.hash(token), demo);
        return PATH + token;
    }

    Optional<Demo> find(String token) {
        return Optional.ofNullable(links.get(Tokens.hash(token)));
    }
}
