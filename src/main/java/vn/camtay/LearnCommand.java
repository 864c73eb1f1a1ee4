package vn.camtay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.camtay.plan.PlanCommand;
import vn.camtay.roster.RosterCommand;

/// The sample files read, one start with a few pages and an orderly end, so that Java can keep what it loaded: the
/// launcher runs it once after each build, and every later start is faster.
@Command(name = "learn", hidden = true)
final class LearnCommand implements Callable<Integer> {
    @Mixin
    private final ServerSettings settings = new ServerSettings();

    @Parameters(arity = "0..*", description = "tệp kế hoạch và danh sách để đọc thử")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        files.forEach(LearnCommand::read);
        var properties = new HashMap<>(settings.properties());
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        try (var server = Server.start(properties);
                var client = HttpClient.newHttpClient()) {
            var port = server.getEnvironment().getRequiredProperty("local.server.port");
            for (var page : List.of("/", "/sign-in", "/staff", "/d", "/nowhere")) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        return 0;
    }

    /// A list where it is a table, else a plan.
    private static void read(Path file) {
        var reader = file.toString().matches(".*\\.(?:xlsx|csv)") ? new RosterCommand() : new PlanCommand();
        new CommandLine(reader).execute("read", file.toString(), "--json");
    }
}
