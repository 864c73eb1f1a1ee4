package vn.camtay.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.shared.Ids;
import vn.camtay.store.database.Database;
import vn.camtay.store.database.KeptTexts;
import vn.camtay.store.database.Refusals;
import vn.camtay.store.disk.DataDirectory;
import vn.camtay.store.disk.LastWrite;

/// Opens the store when the program starts; Boot's own data sources, transactions and Flyway stay out.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
@EnableTransactionManagement(proxyTargetClass = true)
class StoreConfiguration {
    @Bean
    DataDirectory dataDirectory(StoreSettings settings, @Value("${camtay.clock-is-right:false}") boolean clockIsRight) {
        var directory = DataDirectory.open(settings.data());
        try {
            if (!clockIsRight) {
                LastWrite.refuseIfAhead(settings.data(), Clock.systemUTC().instant());
            }
            return directory;
        } catch (StartRefused e) {
            directory.close();
            throw e;
        }
    }

    @Bean
    KnownSettings knownSettings(StoreSettings settings, ApplicationContext modules) {
        return new KnownSettings(settings, modules);
    }

    @Bean
    Database database(StoreSettings settings, DataDirectory lockedBefore) {
        return Database.open(settings);
    }

    @Bean
    Remembering remembering(Database database) {
        return new Remembering(database);
    }

    @Bean
    Origin origin(StoreSettings settings, DataDirectory lockedBefore) {
        return Origin.of(settings.data(), new Ids().next());
    }

    @Bean
    StoredFiles storedFiles(StoreSettings settings) {
        return new StoredFiles(settings.data());
    }

    @Bean
    Removals removals(StoreSettings settings) {
        return new Removals(settings.data());
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(Database database) {
        return database.transactions();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return Refusals.queries(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(new KeptTexts(template));
    }
}
