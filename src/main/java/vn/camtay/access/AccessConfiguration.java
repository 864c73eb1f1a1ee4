package vn.camtay.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.access.key.Keys;
import vn.camtay.store.StoreSettings;

/// Reads this machine's secret from the data directory.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    /// A new secret beside data that was made with another would quietly turn every badge into paper.
    @Bean
    Keys keys(StoreSettings store, JdbcClient jdbc, @Value("${camtay.new-key:false}") boolean newKey) {
        if (!newKey && !Keys.areIn(store.data()) && codesWereGiven(jdbc)) {
            throw Keys.lost(store.data());
        }
        return Keys.of(store.data());
    }

    private static boolean codesWereGiven(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from (select 1 from code_home limit 1) given")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
