package vn.camtay.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.camtay.access.guard.RouteRules;
import vn.camtay.access.guard.Rule;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// Walks every route of a running program as every kind of visitor, by real requests with real sign-ins, and tells
/// where the answer is not what the route's rule says.
///
/// A test of the whole program needs `@SpringBootTest` with `@AutoConfigureMockMvc`, a commune, and then:
/// `assertThat(AccessMatrix.of(context, commune).walk().surprises()).isEmpty()`.
public final class AccessMatrix {
    private static final UUID NOBODY = new UUID(0, 0);
    /// The pages of refusal themselves.
    private static final Set<String> REFUSALS = Set.of("/error", "/refused/form");

    private final MockMvcTester web;
    private final ApplicationContext program;
    private final CommuneCode commune;
    private final TreeMap<String, TreeMap<String, Boolean>> answers = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    private AccessMatrix(ApplicationContext program, CommuneCode commune) {
        this.web = program.getBean(MockMvcTester.class);
        this.program = program;
        this.commune = commune;
    }

    public static AccessMatrix of(ApplicationContext program, CommuneCode commune) {
        return new AccessMatrix(program, commune);
    }

    /// Someone who asks: a role and how they signed in; nothing for a stranger.
    record Visitor(Optional<Role> role, SignedInBy by) {
        String name() {
            return role.map(one -> one + (by == SignedInBy.HALL ? " (hall)" : ""))
                    .orElse("stranger");
        }
    }

    public AccessMatrix walk() {
        program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, handler) -> {
                    var rule = program.getBean(RouteRules.class).find(handler).orElseThrow();
                    for (var path : route.getPatternValues()) {
                        if (!REFUSALS.contains(path)) {
                            walk(methodOf(route), path, rule);
                        }
                    }
                });
        return this;
    }

    /// Answers that differ from the rule, a line each; empty when the gate stands.
    public List<String> surprises() {
        return List.copyOf(surprises);
    }

    /// One line a route: those who are let through. For people who review who may do what.
    public String table() {
        var text = new StringBuilder();
        answers.forEach((route, who) -> {
            var let = who.entrySet().stream()
                    .filter(java.util.Map.Entry::getValue)
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            text.append(route)
                    .append(": ")
                    .append(let.size() == who.size() ? "all" : String.join(", ", let))
                    .append('\n');
        });
        return text.toString();
    }

    public int routes() {
        return answers.size();
    }

    private void walk(HttpMethod method, String path, Rule rule) {
        for (var visitor : visitors()) {
            var let = !isRefused(ask(method, path, visitor));
            answers.computeIfAbsent(method + " " + path, _ -> new TreeMap<>()).put(visitor.name(), let);
            if (let != isAllowed(rule, visitor)) {
                surprises.add(method + " " + path + " as " + visitor.name() + " was " + (let ? "let in" : "refused"));
            }
        }
    }

    /// Each request has a sign-in of its own: one of the routes signs out.
    private MvcTestResult ask(HttpMethod method, String path, Visitor visitor) {
        var browser = Browser.here(web);
        visitor.role().ifPresent(role -> browser.put("camtay", signIn(role, visitor.by())));
        browser.open("/sign-in");
        return browser.ask(method, path.replaceAll("\\{[^}]+}", NOBODY.toString()));
    }

    private String signIn(Role role, SignedInBy by) {
        var subject = new UUID(0x5eed, role.ordinal());
        var scopes = program.getBean(Scopes.class);
        var signIns = program.getBean(SignIns.class);
        if (role.isStaff()) {
            scopes.setStaffRoles(commune, subject, Set.of(role), NOBODY);
        }
        if (role == Role.HAMLET_HEAD) {
            scopes.makeHead(commune, subject, new HamletId(NOBODY), NOBODY);
        }
        var hallRole = by == SignedInBy.HALL ? Optional.of(role) : Optional.<Role>empty();
        var cookie = signIns.start(new Start(commune.value(), subject, by, hallRole), Optional.empty());
        if (role == Role.HAMLET_HEAD) {
            signIns.pinGiven(cookie);
        }
        return cookie;
    }

    private static List<Visitor> visitors() {
        var all = new ArrayList<Visitor>();
        all.add(new Visitor(Optional.empty(), SignedInBy.BADGE));
        for (var role : Role.values()) {
            all.add(new Visitor(Optional.of(role), role.isStaff() ? SignedInBy.FULL : SignedInBy.BADGE));
            if (role.isForHall()) {
                all.add(new Visitor(Optional.of(role), SignedInBy.HALL));
            }
        }
        return all;
    }

    /// The rule read a second time, in the words of the design rather than by the gate's own code.
    private static boolean isAllowed(Rule rule, Visitor visitor) {
        return switch (rule) {
            case Rule.Open _ -> true;
            case Rule.Only only ->
                visitor.role().isPresent()
                        && (only.roles().contains(visitor.role().get())
                                || (visitor.role().get() == Role.HAMLET_HEAD
                                        && only.roles().contains(Role.TRAINEE)))
                        && (!only.full() || visitor.by() == SignedInBy.FULL);
        };
    }

    /// A handler that fails for want of a field or a file was reached, so its visitor was let in.
    private static boolean isRefused(MvcTestResult result) {
        if (result.getUnresolvedException() != null) {
            return false;
        }
        var status = result.getResponse().getStatus();
        var to = result.getResponse().getRedirectedUrl();
        return status == 401 || status == 403 || (to != null && (to.startsWith("/sign-in?") || to.startsWith("/pin?")));
    }

    private static HttpMethod methodOf(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream()
                .findFirst()
                .orElse(RequestMethod.GET)
                .asHttpMethod();
    }
}
