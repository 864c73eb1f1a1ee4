package vn.camtay.access.guard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.camtay.access.CurrentSubject;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.Subject;

/// Gives a handler the `Subject` who asks, or `Optional<Subject>` on an open page.
final class SubjectArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Subject.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var subject = CurrentSubject.find();
        return parameter.getParameterType() == Optional.class
                ? subject
                : subject.orElseThrow(() -> new NotAllowed(Reason.SIGN_IN_FIRST));
    }
}
