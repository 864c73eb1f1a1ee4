package vn.camtay.studio;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.studio.brief.BriefFile;
import vn.camtay.studio.brief.PlainFile;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.CheckJson;
import vn.camtay.studio.check.CheckPrint;
import vn.camtay.studio.measure.MeasurePrint;
import vn.camtay.studio.standin.StandIn;
import vn.camtay.studio.standin.StandInPrint;

/// `camtay studio …`: what can be done with a draft without a server or a database.
@Command(name = "studio", description = "Kiểm tra bài viết, lời poster, kịch bản.", mixinStandardHelpOptions = true)
public final class StudioCommand {
    static final int DONE = 0;
    static final int UNREADABLE = 2;
    private static final Duration PACE = Duration.ofMillis(60);

    /// Prints what wants another look in a draft: exit 0, or 2 with one line on the error stream when a file
    /// cannot be read.
    @Command(
            name = "check",
            description = "Đối chiếu bản nháp (.txt) với các sự việc của đề bài (.json).",
            mixinStandardHelpOptions = true)
    int check(
            @Option(names = "--brief", required = true, paramLabel = "BRIEF.json", description = "đề bài") Path brief,
            @Parameters(paramLabel = "DRAFT.txt", description = "bản nháp") Path draft,
            @Option(names = "--all", description = "in cả lời khuyên về câu, từ và bố cục") boolean all,
            @Option(names = "--json", description = "in một đối tượng JSON") boolean json) {
        System.setProperty("logback.configurationFile", "logback-quiet.xml");
        try {
            var check = Check.of(BriefFile.read(ForeignFile.at(brief)));
            var text = PlainFile.text(ForeignFile.at(draft));
            var checked = all ? check.readAll(text) : check.read(text);
            print(System.out, json ? CheckJson.of(checked) : CheckPrint.of(checked));
            return DONE;
        } catch (Unreadable e) {
            print(System.err, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            return UNREADABLE;
        }
    }

    /// Prints how many planted errors of the seeded set are found and how many clean drafts are marked.
    @Command(
            name = "measure",
            description = "Đo bộ kiểm tra trên các bài mẫu có cài lỗi.",
            mixinStandardHelpOptions = true)
    int measure(@Option(names = "--details", description = "in từng chỗ sót và nhầm") boolean details) {
        print(System.out, MeasurePrint.of(details));
        return DONE;
    }

    /// Runs the practice service until it is stopped: it speaks an AI service's protocol on this machine alone.
    @Command(
            name = "practice-service",
            description = "Chạy dịch vụ tập dượt thay cho dịch vụ AI, chỉ trên máy này; không phải AI.",
            mixinStandardHelpOptions = true)
    int practiceService(
            @Option(names = "--port", defaultValue = "8089", description = "cổng, thường là 8089") int port) {
        try (var standIn = StandIn.start(port, PACE)) {
            print(System.out, StandInPrint.of(standIn.base()));
            new CountDownLatch(1).await();
            return DONE;
        } catch (IOException e) {
            print(System.err, "Không mở được cổng " + port + ": có lẽ đang dùng. Hãy chọn cổng khác bằng --port.");
            return UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DONE;
        }
    }

    /// Vietnamese whatever the terminal's language is set to.
    private static void print(PrintStream stream, String text) {
        var bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
