package vn.camtay.page;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What people read: one pair of message files a module in `messages/`, Vietnamese the source, English complete beside
/// it.
@Configuration
class Words {
    static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    ResourceBundleMessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(VIETNAMESE);
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] bundles() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties");
        return Stream.of(files)
                .map(Resource::getFilename)
                .filter(name -> name != null)
                .map(name -> "messages/" + name.substring(0, name.length() - "_vi.properties".length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
