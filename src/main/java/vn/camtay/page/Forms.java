package vn.camtay.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a handler its form: a record `…Form` of texts, each the field of its name, null where it was not sent.
/// Our forms read themselves, so Spring's data binder has nothing to convert or check, and a press at the door is
/// spared it.
@Configuration
class Forms implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfTexts());
    }

    private record Shape(Constructor<?> constructor, List<String> fields) {
        static Shape of(Class<?> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            ReflectionUtils.makeAccessible(constructor);
            return new Shape(
                    constructor,
                    Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }

        Object filled(NativeWebRequest request) {
            var values = fields.stream().map(field -> value(field, request)).toArray();
            return BeanUtils.instantiateClass(constructor, values);
        }

        /// Several fields of one name come as one text, with commas.
        private static @Nullable String value(String field, NativeWebRequest request) {
            var values = request.getParameterValues(field);
            return values == null ? null : String.join(",", values);
        }
    }

    private static final class OfTexts implements HandlerMethodArgumentResolver {
        private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            var type = parameter.getParameterType();
            return type.isRecord()
                    && type.getSimpleName().endsWith("Form")
                    && Stream.of(type.getRecordComponents()).allMatch(field -> field.getType() == String.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return shapes.computeIfAbsent(parameter.getParameterType(), Shape::of)
                    .filled(request);
        }
    }
}
