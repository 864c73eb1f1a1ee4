package vn.camtay.roster;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;

/// `camtay roster read`: what an import of a list would do, without a server or a database.
@Command(name = "roster", description = "Danh sách học viên.", subcommands = RosterCommand.Read.class)
public final class RosterCommand {
    /// Exit codes: 0 read, 2 unreadable with one line on standard error.
    @Command(name = "read", description = "Đọc thử danh sách và đối chiếu với kế hoạch; không ghi gì.")
    static final class Read implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "FILE", description = "Tệp .xlsx hoặc .csv.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(names = "--plan", paramLabel = "PLANFILE", description = "Tệp kế hoạch (.txt, .docx, .pdf).")
        private @Nullable Path plan;

        @Option(names = "--json", description = "In một đối tượng JSON.")
        private boolean json;

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            try {
                print(out);
                return 0;
            } catch (Unreadable e) {
                spec.commandLine()
                        .getErr()
                        .println(String.valueOf(e.getMessage()).replaceAll("\\R", " "));
                return 2;
            }
        }

        private void print(PrintWriter out) {
            var planned = plan == null ? PlannedPeople.unknown() : PlanOfPeople.read(ForeignFile.at(plan));
            var reading = new RosterReader(Year.now(ZoneId.systemDefault()))
                    .read(ForeignFile.at(file), Mapping.guessed(), planned);
            out.println(json ? RosterJson.of(reading) : RosterSummary.of(reading));
            out.flush();
        }
    }
}
