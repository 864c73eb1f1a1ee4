package vn.camtay.plan;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.shared.Holidays;

/// `camtay plan …`: what can be done with a plan document without a server or a database.
@Command(name = "plan", description = "Đọc và kiểm tra một văn bản kế hoạch.", mixinStandardHelpOptions = true)
public final class PlanCommand {
    static final int DONE = 0;
    static final int UNREADABLE = 2;

    /// Prints the plan as data: exit 0, or 2 with one line on the error stream when the file cannot be read.
    @Command(
            name = "read",
            description = "In dữ liệu đọc được từ kế hoạch (.docx, .pdf, .txt).",
            mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE", description = "tệp kế hoạch") Path file,
            @Option(names = "--json", description = "in một đối tượng JSON") boolean json) {
        quietLibraries();
        try {
            var reading = new PlanReader(Holidays.ours()).read(ForeignFile.at(file));
            print(System.out, json ? PlanJson.shown(reading) : PlanPrint.of(reading));
            return DONE;
        } catch (Unreadable e) {
            print(System.err, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            return UNREADABLE;
        }
    }

    private static void print(PrintStream stream, String text) {
        stream.write(
                (text.strip() + "\n").getBytes(StandardCharsets.UTF_8),
                0,
                (text.strip() + "\n").getBytes(StandardCharsets.UTF_8).length);
        stream.flush();
    }

    /// The libraries that read files log as they please; here only the answer may be printed.
    private static void quietLibraries() {
        System.setProperty("logback.configurationFile", "logback-quiet.xml");
        System.setProperty("java.awt.headless", "true");
    }
}
