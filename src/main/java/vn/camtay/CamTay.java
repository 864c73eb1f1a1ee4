package vn.camtay;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one program: `camtay serve`, and the jobs that need no server.
@Command(
        name = "camtay",
        mixinStandardHelpOptions = true,
        version = "Cầm Tay 0.1.0",
        subcommands = {ServeCommand.class})
public final class CamTay {
    private CamTay() {}

    public static void main(String[] arguments) {
        var command = new CommandLine(new CamTay());
        System.exit(command.execute(arguments));
    }
}
