package vn.camtay.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in two lines why the program does not start, in place of a page of Java: on the command line, and towards
/// Spring,
/// which otherwise prints its own.
public final class StartTrouble implements IExecutionExceptionHandler, FailureAnalyzer, Ordered {
    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, @Nullable ParseResult line)
            throws Exception {
        var refused = find(trouble).orElseThrow(() -> trouble);
        var err = command.getErr();
        err.println(refused.getMessage());
        err.println("→ " + refused.remedy());
        err.flush();
        return StartRefused.EXIT_CODE;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return find(failure)
                .map(refused -> new FailureAnalysis(refused.getMessage(), refused.remedy(), refused))
                .orElse(null);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static Optional<StartRefused> find(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException setting) {
                return Optional.of(notUnderstood(setting));
            }
            if (cause instanceof PortInUseException port) {
                return Optional.of(new StartRefused(
                        "Cổng " + port.getPort() + " đang có chương trình khác dùng. Dữ liệu an toàn, chưa đổi gì.",
                        "Có thể Cầm Tay đang chạy ở cửa sổ khác: hãy mở http://localhost:" + port.getPort()
                                + ". Nếu không, tắt chương trình kia hoặc chọn cổng khác bằng --port.",
                        port));
            }
        }
        return Optional.empty();
    }

    private static StartRefused notUnderstood(BindException setting) {
        var found = setting.getProperty();
        return new StartRefused(
                "Cài đặt " + (found == null ? setting.getName() : found.getName() + " = " + found.getValue())
                        + " không dùng được. Dữ liệu an toàn, chưa đổi gì.",
                "Hãy sửa dòng ấy trong " + SettingsFile.NAME + " của thư mục dữ liệu, trong biến môi trường hoặc ở dòng"
                        + " lệnh, rồi mở lại.",
                setting);
    }
}
