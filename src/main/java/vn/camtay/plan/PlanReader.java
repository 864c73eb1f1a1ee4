package vn.camtay.plan;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.plan.check.PlanChecks;
import vn.camtay.plan.reading.DocumentReader;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.source.Sources;
import vn.camtay.shared.Holidays;

/// Reads a plan document: text, then data, then what is remarkable about it. Bounded in time and size; whatever the
/// file, the answer is a reading or `Unreadable`.
public final class PlanReader {
    private static final int PATIENCE_SECONDS = 30;
    private static final long STACK = 16L * 1024 * 1024;

    private final PlanChecks checks;

    public PlanReader(Holidays holidays) {
        checks = new PlanChecks(holidays);
    }

    public PlanReading read(ForeignFile file) {
        return within(() -> readNow(file));
    }

    /// The same with all that was seen on the paper, for whoever checks it again after a correction.
    Understood understand(ForeignFile file) {
        return within(() -> {
            var text = Sources.read(file);
            return new Understood(text.shown(), DocumentReader.read(text));
        });
    }

    /// @param lines the text as extracted
    record Understood(List<String> lines, Evidence evidence) {}

    List<Finding> check(Evidence evidence) {
        return checks.of(evidence);
    }

    private PlanReading readNow(ForeignFile file) {
        var text = Sources.read(file);
        var evidence = DocumentReader.read(text);
        return new PlanReading(text.shown(), evidence.plan(), checks.of(evidence));
    }

    private static <T> T within(Callable<T> job) {
        var task = new FutureTask<>(job);
        var thread = new Thread(null, task, "plan-reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Unreadable("Tệp quá phức tạp, đọc mãi chưa xong. Hãy lưu lại tệp bằng Word rồi thử lại.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Việc đọc tệp bị dừng giữa chừng. Hãy thử lại.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unreadable unreadable
                    ? unreadable
                    : new Unreadable("Không đọc được tệp này. Hãy lưu lại bằng Word dạng .docx rồi thử lại.", e);
        }
    }
}
