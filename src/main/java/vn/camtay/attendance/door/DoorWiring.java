package vn.camtay.attendance.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.camtay.access.key.Keys;

/// The door's keys, derived from this machine's secret.
@Configuration(proxyBeanMethods = false)
class DoorWiring {
    @Bean
    SessionCodes sessionCodes(Keys keys) {
        return new SessionCodes(keys.derive("hall code"));
    }

    @Bean
    Slips slips(Keys keys) {
        return new Slips(keys.derive("door slip"));
    }

    @Bean
    WrongTries wrongTries() {
        return new WrongTries();
    }
}
