package vn.camtay.practice.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.practice.play.Stage;

/// Where a recording is heard: the menu, or a stage of the rehearsal that guides.
///
/// @param name "MENU", or of the stage
public record Spot(String name) {
    public static final Spot MENU = new Spot("MENU");

    /// In the order in which people meet them.
    static final List<Spot> ALL = Stream.concat(
                    Stream.of(MENU),
                    Arrays.stream(Stage.values())
                            .filter(stage -> !stage.isOver())
                            .map(Spot::of))
            .toList();

    public static Spot of(Stage stage) {
        return new Spot(stage.name());
    }

    static Optional<Spot> find(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst();
    }

    /// The key of the line that is to be said there.
    String line() {
        return equals(MENU) ? "practice.menu.what" : "practice.guide." + name;
    }

    String title() {
        return equals(MENU) ? "practice.menu" : "practice.stage." + name;
    }
}
