package vn.camtay.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.camtay.access.key.Keys;
import vn.camtay.store.StoreSettings;

/// Reads this machine's secret from the data directory.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    @Bean
    Keys keys(StoreSettings store) {
        return Keys.of(store.data());
    }
}
