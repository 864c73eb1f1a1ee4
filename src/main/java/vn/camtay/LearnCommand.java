package vn.camtay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.camtay.plan.PlanCommand;
import vn.camtay.privacy.PrivacyCommand;
import vn.camtay.roster.RosterCommand;

/// The sample files read, then one start with a morning at the door and an orderly end, so that Java can keep what it
/// loaded and which of it runs often: the launcher runs it after each build, and every later start is faster and sooner
/// at full speed.
///
/// It is run twice: first with `--fill`, which makes the sample programme as a demonstration does, with nothing
/// learned; then in earnest.
@Command(name = "learn", hidden = true)
final class LearnCommand implements Callable<Integer> {
    @Mixin
    private final ServerSettings settings = new ServerSettings();

    @Option(names = "--fill")
    private boolean fill;

    @Parameters(arity = "0..*", description = "tệp kế hoạch và danh sách để đọc thử")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
        files.forEach(LearnCommand::read);
        var properties = new HashMap<>(settings.properties());
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("camtay.clock.starts-at", DemoCommand.MORNING);
        if (fill) {
            properties.put(
                    "camtay.demo-samples",
                    Path.of(System.getProperty("camtay.home", "."), "samples").toString());
        }
        try (var server = Server.start(properties)) {
            if (!fill) {
                LearnedMorning.of(server).run();
            }
        }
        return 0;
    }

    /// A list where it is a table, marked lines where it is a folder of them, else a plan.
    private static void read(Path file) {
        if (Files.isDirectory(file)) {
            var marked = file.resolve("held-out.jsonl").toString();
            new CommandLine(new PrivacyCommand()).execute("scan", "--lines", marked);
            new CommandLine(new PrivacyCommand()).execute("scan", "--json", marked);
            return;
        }
        var reader = file.toString().matches(".*\\.(?:xlsx|csv)") ? new RosterCommand() : new PlanCommand();
        new CommandLine(reader).execute("read", file.toString(), "--json");
    }
}
