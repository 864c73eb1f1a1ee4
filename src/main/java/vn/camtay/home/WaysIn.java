package vn.camtay.home;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.camtay.access.AccessSettings;
import vn.camtay.access.DemoSignIn;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.page.HallAddress;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;

/// Says on the console where the program is reached: on this machine, from phones, and in a demonstration by role.
@Component
class WaysIn {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AccessSettings settings;
    private final DemoSignIn demo;
    private final SignInCodes codes;
    private final Programmes programmes;
    private final Roster roster;
    private final MessageSource words;

    WaysIn(
            AccessSettings settings,
            DemoSignIn demo,
            SignInCodes codes,
            Programmes programmes,
            Roster roster,
            MessageSource words) {
        this.settings = settings;
        this.demo = demo;
        this.codes = codes;
        this.programmes = programmes;
        this.roster = roster;
        this.words = words;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // the console is what this is for
    void started(WebServerInitializedEvent event) {
        var scheme = settings.findTls().isPresent() ? "https" : "http";
        var port = event.getWebServer().getPort();
        print(
                System.out,
                scheme + "://localhost:" + port,
                HallAddress.lan().findFirst().map(address -> scheme + "://" + address + ":" + port));
    }

    void print(PrintStream console, String here, Optional<String> fromPhones) {
        console.println();
        console.println(word("home.console.running", here));
        if (settings.demo()) {
            printRoles(console, here);
        }
        fromPhones.ifPresentOrElse(
                address -> {
                    console.println(word("home.console.phones", address));
                    console.println(qr(address));
                },
                () -> console.println(word("home.console.noNetwork")));
        console.println(word("home.console.stop"));
        console.flush();
    }

    private void printRoles(PrintStream console, String here) {
        console.println(word("home.console.roles"));
        for (var role : Role.values()) {
            if (role.isStaff()) {
                var name = word("access.role." + role.name());
                console.printf("  %-34s %s%n", name, here + demo.linkFor(Demonstration.COMMUNE, role, name));
            }
        }
        var programme = programmes.findCurrent(Demonstration.COMMUNE);
        var people = programme
                .map(one -> roster.list(Demonstration.COMMUNE, one.id()).stream())
                .orElseGet(java.util.stream.Stream::empty)
                .filter(Person::convoked)
                .filter(person -> person.hamlet()
                        .equals(programme.get().hamlets().getFirst().id()))
                .toList();
        people.stream().filter(WaysIn::isHead).findFirst().ifPresent(head -> printBadge(console, here, head));
        people.stream()
                .filter(person -> !isHead(person))
                .findFirst()
                .ifPresent(trainee -> printBadge(console, here, trainee));
    }

    private void printBadge(PrintStream console, String here, Person person) {
        var role = word(isHead(person) ? "access.role.HAMLET_HEAD" : "access.role.TRAINEE");
        codes.codeOf(person.commune(), person.id().value())
                .ifPresent(code -> console.printf(
                        "  %-34s %s%s%n",
                        word(
                                "home.console.badge",
                                role,
                                person.name(),
                                person.markNumber().spaced()),
                        here + code.path(),
                        codes.pinOf(person.commune(), person.id().value())
                                .filter(pin -> isHead(person))
                                .map(pin -> "   PIN " + pin)
                                .orElse("")));
    }

    private static boolean isHead(Person person) {
        return person.places().stream().anyMatch(place -> place.role().equals("Trưởng ấp"));
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, VIETNAMESE);
    }

    /// Two rows of modules a line of text, dark on light whatever the terminal's colours.
    static String qr(String text) {
        try {
            var modules =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
            var lines = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y += 2) {
                lines.append("\u001b[30;107m");
                for (var x = 0; x < modules.getWidth(); x++) {
                    lines.append(half(modules, x, y));
                }
                lines.append("\u001b[0m\n");
            }
            return lines.toString();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static char half(BitMatrix modules, int x, int y) {
        var upper = modules.get(x, y);
        var lower = y + 1 < modules.getHeight() && modules.get(x, y + 1);
        return upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
}
