package vn.camtay.access.guard;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The rule of every handler, read once. A handler without a rule stops the start: nobody can forget one.
@Component
public final class RouteRules implements SmartInitializingSingleton {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    RouteRules(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var without = new TreeSet<String>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .forEach(handler -> ruleOf(handler)
                        .ifPresentOrElse(
                                rule -> rules.put(handler.getMethod(), rule),
                                () -> without.add(handler.getShortLogMessage())));
        if (!without.isEmpty()) {
            throw new IllegalStateException(
                    "These handlers carry no access rule (@AllowedTo or @OpenToAll, one of them): " + without);
        }
    }

    /// Empty for what is no handler of ours; it is refused.
    public Optional<Rule> find(HandlerMethod handler) {
        return Optional.ofNullable(rules.get(handler.getMethod()));
    }

    /// The page of errors is shown to whoever ran into one.
    private static Optional<Rule> ruleOf(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType())
                ? Optional.of(new Rule.Open())
                : Rule.of(handler.getMethod(), handler.getBeanType());
    }
}
