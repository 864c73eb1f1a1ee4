package vn.camtay.roster;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.plan.PlanReader;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.roster.reading.PlannedPeople;
import vn.camtay.roster.reading.RosterJson;
import vn.camtay.roster.reading.RosterReader;
import vn.camtay.roster.reading.RosterSummary;
import vn.camtay.shared.Holidays;

/// `camtay roster …`: what can be done with a list of people without a server or a database.
@Command(name = "roster", description = "Đọc thử một danh sách học viên.", mixinStandardHelpOptions = true)
public final class RosterCommand {
    static final int DONE = 0;
    static final int UNREADABLE = 2;

    /// Prints what an import would do: exit 0, or 2 with one line on the error stream when a file cannot be read.
    @Command(
            name = "read",
            description = "Đọc danh sách (.xlsx, .csv) và đối chiếu với kế hoạch; không ghi gì.",
            mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE", description = "tệp danh sách") Path file,
            @Option(names = "--plan", paramLabel = "PLANFILE", description = "tệp kế hoạch") @Nullable Path plan,
            @Option(names = "--json", description = "in một đối tượng JSON") boolean json) {
        System.setProperty("logback.configurationFile", "logback-quiet.xml");
        System.setProperty("java.awt.headless", "true");
        try {
            var planned = plan == null ? PlannedPeople.unknown() : planned(plan);
            var reading = new RosterReader(Year.now(ZoneId.systemDefault()))
                    .read(ForeignFile.at(file), Mapping.guessed(), planned);
            print(System.out, json ? RosterJson.of(reading) : RosterSummary.of(reading));
            return DONE;
        } catch (Unreadable e) {
            print(System.err, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            return UNREADABLE;
        }
    }

    private static PlannedPeople planned(Path plan) {
        return PlannedPeople.of(
                new PlanReader(Holidays.ours()).read(ForeignFile.at(plan)).plan());
    }

    /// Vietnamese whatever the terminal's language is set to.
    private static void print(PrintStream stream, String text) {
        var bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
