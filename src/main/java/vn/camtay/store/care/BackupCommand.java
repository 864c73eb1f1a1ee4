package vn.camtay.store.care;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camtay.store.StoreOptions;

/// `camtay backup FILE`: a copy of everything in one file, while the program runs.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Sao lưu toàn bộ dữ liệu vào một tệp, kể cả khi chương trình đang chạy.")
public final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP", description = "Tệp sao lưu sẽ ghi, chẳng hạn sao-luu-2025-11-11.zip")
    private Path file = Path.of("");

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var manifest = Backup.make(options.settings(), file, Clock.systemUTC().instant());
        var out = spec.commandLine().getOut();
        out.println("Đã sao lưu " + manifest.files().size() + " tệp vào " + file + ".");
        out.println("Bản này có dữ liệu cá nhân và khóa bí mật: hãy cất ở nơi chỉ người có trách nhiệm mở được.");
        out.flush();
        return 0;
    }
}
