package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.store.disk.DataDirectory;

class StoreConfigurationTest {
    @TempDir
    Path data;

    @Test
    void the_program_starts_on_an_empty_directory_and_keeps_what_a_face_wrote() {
        try (var program = start()) {
            program.getBean(Notes.class).add("còn đây");
        }
        try (var program = start()) {
            assertThat(program.getBean(Notes.class).list()).isEqualTo("còn đây");
            assertThatThrownBy(() -> program.getBean(Notes.class).addCarelessly())
                    .isInstanceOf(InvalidDataAccessApiUsageException.class);
        }
    }

    @Test
    void a_clock_behind_the_last_write_stops_the_start_until_somebody_says_that_it_is_right() throws IOException {
        start().close();
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        Files.setLastModifiedTime(data.resolve(DataDirectory.DATABASE), FileTime.from(tomorrow));
        assertThatThrownBy(this::start).rootCause().isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessageContaining("Đồng hồ máy chỉ").hasMessageContaining("an toàn");
            assertThat(refused.remedy()).contains("--clock-is-right");
        });
        assertThat(DataDirectory.isInUse(data)).isFalse();
        start("camtay.clock-is-right=true").close();
    }

    @Test
    void a_line_no_module_knows_stops_the_start_and_is_named() throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), "camtay.databas");
        assertThatThrownBy(this::start).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessageContaining("camtay.databas.").hasMessageContaining("an toàn");
            assertThat(refused.remedy()).contains("camtay.database-url");
        });
        assertThat(DataDirectory.isInUse(data)).isFalse();
        Files.writeString(data.resolve(SettingsFile.NAME), "server.port=9\ncamtay.databaseUrl=\ncamtay.data=x");
        start().close();
    }

    /// As arguments, which win over the environment that the launcher sets.
    private ConfigurableApplicationContext start(String... more) {
        var arguments = Stream.concat(Stream.of("camtay.data=" + data), Stream.of(more))
                .map(one -> "--" + one)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @EnableAutoConfiguration
    @Import(StoreConfiguration.class)
    static class Program {
        @Bean
        Notes notes(JdbcClient jdbc) {
            return new Notes(jdbc);
        }
    }

    static class Notes {
        private final JdbcClient jdbc;

        Notes(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        void add(String body) {
            jdbc.sql("create table note (body text not null)").update();
            jdbc.sql("insert into note (body) values (:body)")
                    .param("body", body)
                    .update();
        }

        void addCarelessly() {
            jdbc.sql("insert into note (body) values ('quên @Transactional')").update();
        }

        @Transactional(readOnly = true)
        String list() {
            return jdbc.sql("select body from note").query(String.class).single();
        }
    }
}
