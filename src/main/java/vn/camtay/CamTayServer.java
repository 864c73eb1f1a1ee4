package vn.camtay;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;

/// The web server: the same program is an office's server, a hall's laptop or a province's.
/// Beans carry their package in their name: two modules may each have a `HallCodes`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class CamTayServer {
    @Bean
    Time time(ClockSettings settings) {
        return settings.time();
    }

    @Bean
    Clock clock(Time time) {
        return time.clock();
    }

    @Bean
    Ids ids() {
        return new Ids();
    }
}
