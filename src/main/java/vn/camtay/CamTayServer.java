package vn.camtay;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;

/// The web server: the same program is an office's server, a hall's laptop or a province's.
/// Data source, transactions and migrations are the store's, not Boot's.
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            FlywayAutoConfiguration.class,
        })
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
