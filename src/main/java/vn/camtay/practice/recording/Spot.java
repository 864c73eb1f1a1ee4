package vn.camtay.practice.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.practice.play.Stage;

/// Where a recording is heard: the menu, or a line that guides: of a stage, or of what is the matter with the sign-in.
///
/// @param name "MENU", or of the line: "CODE", "ENTER.DEVICE"
public record Spot(String name) {
    public static final Spot MENU = new Spot("MENU");

    /// What the sign-in says to people without an account, with half of one, or with a new phone.
    private static final List<String> OF_ENTER =
            List.of("ENTER.NONE", "ENTER.LEVEL_ONE", "ENTER.LEVEL_TWO", "ENTER.DEVICE");

    /// In the order in which people meet them.
    static final List<Spot> ALL = Stream.concat(
                    Stream.of(MENU),
                    Arrays.stream(Stage.values())
                            .filter(stage -> !stage.isOver())
                            .flatMap(stage -> Stream.concat(
                                    Stream.of(stage.name()), OF_ENTER.stream().filter(_ -> stage == Stage.ENTER)))
                            .map(Spot::new))
            .toList();

    static Spot of(Stage stage) {
        return new Spot(stage.name());
    }

    /// The spot of a guiding line, by the end of its message key.
    public static Optional<Spot> ofLine(String guide) {
        return find(guide).filter(spot -> !spot.equals(MENU));
    }

    static Optional<Spot> find(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst();
    }

    /// The key of the line that is to be said there.
    String line() {
        return equals(MENU) ? "practice.menu.what" : "practice.guide." + name;
    }

    String title() {
        if (equals(MENU)) {
            return "practice.menu";
        }
        return (OF_ENTER.contains(name) ? "recording.spot." : "practice.stage.") + name;
    }
}
