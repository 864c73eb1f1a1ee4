package vn.camtay;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.camtay.store.StartRefused;

/// Starts the web server, and says in two lines why it could not.
final class Server {
    private Server() {}

    /// Runs until stopped. Gives 0, or `StartRefused.EXIT_CODE` when it could not start.
    static int run(Map<String, Object> properties) {
        try (var server = start(properties)) {
            Thread.currentThread().join();
            return 0;
        } catch (InterruptedException e) {
            return 0;
        } catch (RuntimeException e) {
            var refused = reason(e).orElseThrow(() -> e);
            System.err.println(refused.getMessage());
            System.err.println(refused.remedy());
            return StartRefused.EXIT_CODE;
        }
    }

    static ConfigurableApplicationContext start(Map<String, Object> properties) {
        var application = new SpringApplication(CamTayServer.class);
        var arguments = properties.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
        return application.run(arguments.toArray(String[]::new));
    }

    private static Optional<StartRefused> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case StartRefused refused -> Stream.of(refused);
                    case PortInUseException taken ->
                        Stream.of(new StartRefused(
                                "Cổng " + taken.getPort() + " đang có chương trình khác dùng. Dữ liệu còn nguyên.",
                                "Hãy đóng chương trình kia (có thể là một cửa sổ Cầm Tay khác), hoặc chạy với --port "
                                        + (taken.getPort() + 1) + "."));
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
