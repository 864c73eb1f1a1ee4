package vn.camtay;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts the web server. Why it could not start is told by `StartTrouble`.
final class Server {
    private Server() {}

    /// Runs until stopped.
    static int run(Map<String, Object> properties) {
        try (var server = start(properties)) {
            Thread.currentThread().join();
            return server.isActive() ? 1 : 0;
        } catch (InterruptedException e) {
            return 0;
        }
    }

    static ConfigurableApplicationContext start(Map<String, Object> properties) {
        var arguments = properties.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
        return new SpringApplication(CamTayServer.class).run(arguments.toArray(String[]::new));
    }
}
