package vn.camtay;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.camtay.plan.PlanCommand;
import vn.camtay.privacy.PrivacyCommand;
import vn.camtay.roster.RosterCommand;
import vn.camtay.store.StartTrouble;
import vn.camtay.store.care.BackupCommand;
import vn.camtay.store.care.DoctorCommand;
import vn.camtay.store.care.RestoreCommand;
import vn.camtay.store.care.VerifyCommand;
import vn.camtay.studio.StudioCommand;

/// The one program: a server, and the jobs that need none. The jobs do not touch Spring, so that they answer at once.
@Command(
        name = "camtay",
        mixinStandardHelpOptions = true,
        version = "Cầm Tay 0.1.0",
        description = "Biến kế hoạch tập huấn của xã thành buổi tập huấn.",
        synopsisSubcommandLabel = "VIỆC",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            PlanCommand.class,
            RosterCommand.class,
            StudioCommand.class,
            PrivacyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            DoctorCommand.class,
            LearnCommand.class,
        })
public final class CamTay implements Runnable {
    /// Those that log; of the others only the answer is printed, whatever libraries have to say.
    private static final Set<String> SERVERS = Set.of("serve", "demo", "learn");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CamTay() {}

    public static void main(String[] given) {
        var arguments = CommandLineText.mend(given, System.getenv("CAMTAY_COMMAND_LINE"));
        System.setProperty("java.awt.headless", "true");
        if (arguments.length > 0 && !SERVERS.contains(arguments[0])) {
            System.setProperty("logback.configurationFile", "logback-quiet.xml");
        }
        System.exit(new CommandLine(new CamTay())
                .setExecutionExceptionHandler(new StartTrouble())
                .execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
    }
}
