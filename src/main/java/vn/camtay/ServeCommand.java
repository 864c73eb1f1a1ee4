package vn.camtay;

import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/// Starts the web server and stays until it is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        var server = SpringApplication.run(CamTayServer.class);
        Thread.currentThread().join();
        server.close();
        return 0;
    }
}
