package vn.camtay.store;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `camtay doctor`: is this machine ready for a training day?
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Khám máy trước buổi tập huấn: Java, cổng, ổ đĩa, đồng hồ, phông chữ, dữ liệu.")
public final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            defaultValue = "${SERVER_PORT:-8080}",
            description = "Cổng mà chương trình sẽ dùng (mặc định: 8080).")
    private int port;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var doctor = new Doctor(options.settings(), port, Clock.systemUTC());
        return Finding.print(doctor.findings(), spec.commandLine().getOut());
    }
}
