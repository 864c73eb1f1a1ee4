package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties("camtay.data=" + data)
                .run();
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
