package vn.camtay.document;

import java.util.List;
import java.util.Optional;
import vn.camtay.document.page.StoryboardPages;

/// A storyboard: one row a scene, with an empty frame to sketch in, printed for ink on A4 on its side.
///
/// @param office who it belongs to, in capitals
/// @param title in capitals
/// @param about lines under the title: what it is about, how long it takes
/// @param upright whether the frames are higher than wide, as a phone is held
/// @param disclosure how far AI took part; nothing for people's own work
public record Storyboard(
        String office,
        String title,
        List<String> about,
        List<Frame> frames,
        boolean upright,
        Optional<Disclosure> disclosure) {
    /// One scene.
    ///
    /// @param number as it is called on the set
    /// @param time how long it takes: `7 giây`
    /// @param begins when, counted from the first: `từ 0:05`
    public record Frame(
            String number, String time, String begins, String shot, String picture, String narration, String onScreen) {
        public Frame {
            number = Letters.line(number);
            time = Letters.line(time);
            begins = Letters.line(begins);
            shot = Letters.line(shot);
            picture = Letters.line(picture);
            narration = Letters.line(narration);
            onScreen = Letters.line(onScreen);
        }
    }

    public Storyboard {
        office = Letters.line(office);
        title = Letters.line(title);
        about = about.stream().map(Letters::line).toList();
        frames = List.copyOf(frames);
    }

    /// The same storyboard always gives the same bytes.
    public byte[] pdf() {
        return StoryboardPages.pdf(this);
    }
}
