package vn.camtay.store.care;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camtay.store.Removals;
import vn.camtay.store.StoreOptions;
import vn.camtay.store.disk.LastWrite;

/// `camtay restore FILE`: a backup put back into an empty data directory, or in place of the present one.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Phục hồi dữ liệu từ tệp sao lưu vào thư mục dữ liệu trống (và cơ sở dữ liệu PostgreSQL trống, nếu dùng).")
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP", description = "Tệp sao lưu.")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description = "Thay thư mục dữ liệu đang có; thư mục cũ được giữ lại bên cạnh với tên có chữ kept."
                    + " Cơ sở dữ liệu PostgreSQL thì luôn phải trống.")
    private boolean replace;

    @Option(
            names = "--removed",
            paramLabel = "TỆP",
            description = "Tệp " + Removals.FILE + " của máy khác: ai đã bị xóa sau bản sao lưu cũng được xóa ở đây.")
    private @Nullable Path removed;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var settings = options.settings();
        var restored = Restore.put(
                file,
                settings,
                replace,
                Optional.ofNullable(removed),
                Clock.systemUTC().instant());
        var out = spec.commandLine().getOut();
        out.println("Đã phục hồi " + restored.manifest().files().size() + " tệp, sao lưu lúc "
                + LastWrite.SHOWN.format(restored.manifest().made()) + ", vào " + settings.data() + ".");
        if (restored.removals() > 0) {
            out.println(
                    "Có " + restored.removals() + " lần xóa người trong danh sách đã xóa; khi mở, chương trình xóa lại"
                            + " những ai bản sao lưu còn giữ, trước khi cho ai vào.");
        }
        restored.kept().ifPresent(kept -> out.println("Dữ liệu trước đó còn ở " + kept + "."));
        out.println("Máy này được cấp mã máy mới khi mở, nên chạy cùng lúc với máy cũ cũng không lẫn dữ liệu.");
        return Finding.print(VerifyCommand.findings(settings), out);
    }
}
