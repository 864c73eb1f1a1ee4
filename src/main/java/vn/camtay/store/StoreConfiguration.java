package vn.camtay.store;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.shared.Ids;

/// Opens the store when the program starts; Boot's own data sources, transactions and Flyway stay out.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
@EnableTransactionManagement(proxyTargetClass = true)
class StoreConfiguration {
    @Bean
    DataDirectory dataDirectory(StoreSettings settings) {
        return DataDirectory.open(settings.data());
    }

    @Bean
    Database database(StoreSettings settings, DataDirectory lockedBefore) {
        return Database.open(settings);
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
        return queries(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    static JdbcTemplate queries(DataSource dataSource) {
        var template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator(new Refusals());
        return template;
    }
}
