package vn.camtay;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Starts an office's server or a hall's laptop and stays until it is stopped.
@Command(name = "serve", description = "Chạy máy chủ của văn phòng hoặc máy của hội trường.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ServerSettings settings = new ServerSettings();

    @Override
    public Integer call() {
        return Server.run(settings.properties());
    }
}
