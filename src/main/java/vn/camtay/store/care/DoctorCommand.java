package vn.camtay.store.care;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camtay.store.StoreOptions;

/// `camtay doctor`: is this machine ready for a training day?
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Khám máy trước buổi tập huấn: Java, cổng, ổ đĩa, đồng hồ, phông chữ, dữ liệu.")
public final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            description = "Xem cổng này thay cho cổng mà chương trình đang dùng hoặc sẽ dùng (thường là 8080).")
    private @Nullable Integer port;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var doctor = new Doctor(options.settings(), Optional.ofNullable(port), Clock.systemUTC());
        var out = spec.commandLine().getOut();
        var code = Finding.print(doctor.findings(), out);
        if (code != 0) {
            out.println("Khám máy chỉ xem, không thay đổi gì: dữ liệu vẫn nguyên như trước.");
            out.flush();
        }
        return code;
    }
}
