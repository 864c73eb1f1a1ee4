package vn.camtay.page;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// The reader's language: Vietnamese unless they chose English by `?lang=en`, remembered on their own device.
@Configuration
class Language implements WebMvcConfigurer {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("camtay-lang");
        resolver.setDefaultLocale(Words.VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /// Spring would read the browser's own languages before each request, for code outside its pages; we have none.
    @Bean
    FilterRegistrationBean<RequestContextFilter> noLanguageOfTheBrowser() {
        var filter = new FilterRegistrationBean<>(new RequestContextFilter());
        filter.setEnabled(false);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
