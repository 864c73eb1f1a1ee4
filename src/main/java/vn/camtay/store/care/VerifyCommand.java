package vn.camtay.store.care;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.camtay.store.StoreOptions;
import vn.camtay.store.StoreSettings;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.Verification;

/// `camtay verify`: whether everything kept is still as it was written. Only reads, also while the program runs.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra dữ liệu còn nguyên vẹn: cơ sở dữ liệu, các tệp, chuỗi nhật ký.")
public final class VerifyCommand implements Callable<Integer> {
    private static final String RESTORE =
            "Hãy giữ nguyên thư mục dữ liệu, phục hồi bản sao lưu gần nhất bằng camtay restore, và báo người hỗ trợ.";

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return Finding.print(findings(options.settings()), spec.commandLine().getOut());
    }

    static List<Finding> findings(StoreSettings settings) {
        return findings(settings, ServiceLoader.load(Verification.class));
    }

    static List<Finding> findings(StoreSettings settings, Iterable<Verification> verifications) {
        var findings = new ArrayList<Finding>();
        try (var reading = Reading.open(settings)) {
            var broken = reading.integrity();
            findings.add(of("Cơ sở dữ liệu", broken));
            findings.add(of("Các tệp đã lưu", files(settings)));
            if (broken.isEmpty()) {
                findings.addAll(contents(reading, verifications));
            }
        }
        return findings;
    }

    private static List<String> files(StoreSettings settings) {
        return new StoredFiles(settings.data())
                .damaged()
                .map(file -> "tệp " + file + " không còn như lúc lưu")
                .toList();
    }

    private static List<Finding> contents(Reading reading, Iterable<Verification> verifications) {
        if (!reading.isCurrent()) {
            return List.of(new Finding.Problem(
                    "Dữ liệu do bản Cầm Tay khác ghi nên chưa kiểm tra được nội dung.",
                    "Hãy mở chương trình một lần để nâng cấp, hoặc dùng đúng bản đã ghi, rồi kiểm tra lại."));
        }
        return StreamSupport.stream(verifications.spliterator(), false)
                .map(each -> of(each.name(), problems(each, reading.jdbc())))
                .toList();
    }

    private static List<String> problems(Verification verification, JdbcClient jdbc) {
        try {
            return verification.problems(jdbc);
        } catch (DataAccessException e) {
            return List.of("không đọc được: " + e.getMessage());
        }
    }

    private static Finding of(String what, List<String> problems) {
        return problems.isEmpty()
                ? new Finding.Fine(what)
                : new Finding.Problem(what + ": " + String.join("; ", problems), RESTORE);
    }
}
