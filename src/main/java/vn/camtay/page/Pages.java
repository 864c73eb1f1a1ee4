package vn.camtay.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.camtay.shared.Time;

/// Shows the template a page names: `"plan/Show"` is `src/main/jte/plan/Show.jte`, given the model and `page`.
@Component
final class Pages implements ViewResolver, Ordered {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "vn.camtay");
    private final MessageSource words;
    private final Assets assets;
    private final Time time;
    private final SingletonSupplier<Visitors> visitors;
    private final Compression compression = new Compression();

    Pages(MessageSource words, Assets assets, Time time, ObjectProvider<Visitors> visitors) {
        this.words = words;
        this.assets = assets;
        this.time = time;
        this.visitors = SingletonSupplier.of(() -> visitors.getIfAvailable(() -> any -> Visitor.STRANGER));
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new Shown(name + ".jte");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private Page pageOf(HttpServletRequest request) {
        var csrf = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        var visitor = visitors.obtain().of(request);
        return new Page(
                words, assets, time, RequestContextUtils.getLocale(request), visitor, csrf, request.getRequestURI());
    }

    private final class Shown implements View {
        private final String template;

        Shown(String template) {
            this.template = template;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            var declared = templates.getParamInfo(template);
            if (model != null) {
                model.forEach((name, value) -> {
                    if (declared.containsKey(name)) {
                        parameters.put(name, value);
                    }
                });
            }
            parameters.put("page", pageOf(request));
            var output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            response.setContentType("text/html;charset=UTF-8");
            send(output.toByteArray(), request, response);
        }

        private void send(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
            var sent = page;
            if (sent.length > Compression.WORTHWHILE && Compression.isAccepted(request)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                sent = compression.gzip(page);
            }
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            response.setContentLength(sent.length);
            response.getOutputStream().write(sent);
        }
    }
}
