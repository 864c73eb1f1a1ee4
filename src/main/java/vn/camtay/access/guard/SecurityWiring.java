package vn.camtay.access.guard;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the gate in front of every request: who asks (from our cookie), form tokens, headers, rules.
@Configuration
class SecurityWiring implements WebMvcConfigurer {
    /// No inline script or style, nothing from elsewhere, no frame, no form that posts away.
    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final RouteGuard guard;

    SecurityWiring(RouteGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubjectArgument());
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http, SignedInContexts contexts, FormTokens tokens) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, _) ->
                        request.getRequestDispatcher(RefusalPages.FORM_TOO_OLD).forward(request, response)))
                .headers(SecurityWiring::headers)
                .build();
    }

    /// Nobody signs in by Spring's own means; this keeps it from making a user of its own.
    @Bean
    AuthenticationManager noOtherWayIn() {
        return _ -> {
            throw new ProviderNotFoundException("sign-in is by badge, hall code or password page");
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), microphone=(self), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
