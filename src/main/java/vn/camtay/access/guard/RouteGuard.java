package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.camtay.access.CurrentSubject;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;

/// Stands before every handler and applies its rule. What is neither a handler with a rule nor an asset file is
/// refused.
@Component
final class RouteGuard implements HandlerInterceptor {
    private final RouteRules rules;

    RouteGuard(RouteRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (handler instanceof HandlerMethod method) {
            var rule = rules.find(method).orElseThrow(() -> new NotAllowed(Reason.OTHER_ROLE));
            rule.refusal(CurrentSubject.find()).ifPresent(reason -> {
                throw new NotAllowed(reason);
            });
            return true;
        }
        throw new NotAllowed(Reason.OTHER_ROLE);
    }
}
