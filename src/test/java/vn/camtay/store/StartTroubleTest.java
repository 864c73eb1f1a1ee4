package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class StartTroubleTest {
    private final StartTrouble trouble = new StartTrouble();

    @Test
    void a_refusal_deep_in_the_start_is_two_lines_and_an_exit_code() {
        var err = new StringWriter();
        var code = run(err, () -> {
            throw new BeanCreationException("database", "chi tiết kỹ thuật", new StartRefused("Chuyện gì.", "Làm gì."));
        });
        assertThat(code).isEqualTo(StartRefused.EXIT_CODE);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Chuyện gì.→ Làm gì.");
    }

    @Test
    void a_port_in_use_names_the_port_and_the_way_out() {
        assertThat(trouble.analyze(new IllegalStateException(new PortInUseException(8080))))
                .isNotNull()
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).contains("8080", "an toàn");
                    assertThat(analysis.getAction()).contains("http://localhost:8080", "--port");
                });
    }

    @Test
    void a_setting_that_cannot_be_used_is_named_with_what_stands_there() {
        var source = new MapConfigurationPropertySource(Map.of("camtay.zone", "Asia/HoChi"));
        var fault = catchThrowable(() -> new Binder(source).bind("camtay.zone", ZoneId.class));
        assertThat(trouble.analyze(new BeanCreationException("time", "chi tiết", fault)))
                .isNotNull()
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).contains("camtay.zone = Asia/HoChi", "an toàn");
                    assertThat(analysis.getAction()).contains("camtay.properties");
                });
    }

    @Test
    void what_is_a_defect_stays_an_exception() {
        assertThat(trouble.analyze(new IllegalStateException("lỗi lập trình"))).isNull();
        var defect = new IllegalStateException("lỗi lập trình");
        assertThatThrownBy(() -> trouble.handleExecutionException(defect, new CommandLine(new Job(() -> 0)), null))
                .isSameAs(defect);
    }

    private int run(StringWriter err, Callable<Integer> work) {
        return new CommandLine(new Job(work))
                .setExecutionExceptionHandler(trouble)
                .setErr(new PrintWriter(err))
                .execute();
    }

    @Command
    record Job(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
