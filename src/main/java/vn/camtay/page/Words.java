package vn.camtay.page;

import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people read: one pair of message files a part of the program in `messages/`, Vietnamese the source, English
/// complete beside it.
@Configuration
class Words {
    static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    MessageSource messageSource() throws IOException {
        return WordBook.read();
    }
}
