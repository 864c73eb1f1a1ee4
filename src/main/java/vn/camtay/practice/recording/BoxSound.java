package vn.camtay.practice.recording;

import static vn.camtay.practice.recording.SoundBytes.hold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads an m4a file: boxes within boxes (ISO 14496-12). It has a sound track and no pictures that move.
final class BoxSound {
    private static final List<String> LABELS = List.of("udta", "meta", "uuid");
    private static final List<String> INDEX = List.of("moov", "trak", "mdia");

    private BoxSound() {}

    /// @param body after its head
    record Box(long at, long body, long end) {}

    static Sound read(SoundBytes bytes) {
        var all = new Box(0, 0, bytes.length());
        var movie = find(bytes, all, "moov").orElseThrow(() -> new SoundBytes.Broken("no index"));
        var header = find(bytes, movie, "mvhd").orElseThrow(() -> new SoundBytes.Broken("no length"));
        hold(find(bytes, all, "mdat").isPresent(), "no sound");
        hold(hasOnlySound(bytes, movie), "not only sound");
        var wide = bytes.u8(header.body()) == 1;
        var scale = bytes.big(header.body() + (wide ? 20 : 12), 4);
        var length = bytes.big(header.body() + (wide ? 24 : 16), wide ? 8 : 4);
        hold(scale > 0 && length >= 0 && length < Long.MAX_VALUE / 1000, "length");
        return new Sound(Sound.Format.M4A, Duration.ofMillis(length * 1000 / scale));
    }

    /// Boxes that hold words about the recording: of the file, of its index and of each track.
    static List<Box> labels(SoundBytes bytes) {
        var found = new ArrayList<Box>();
        collect(bytes, new Box(0, 0, bytes.length()), found);
        return found;
    }

    private static void collect(SoundBytes bytes, Box parent, List<Box> found) {
        for (var at = parent.body(); at < parent.end(); ) {
            var box = box(bytes, at, parent.end());
            if (LABELS.stream().anyMatch(kind -> bytes.says(box.at() + 4, kind))) {
                found.add(box);
            } else if (INDEX.stream().anyMatch(kind -> bytes.says(box.at() + 4, kind))) {
                collect(bytes, box, found);
            }
            at = box.end();
        }
    }

    private static boolean hasOnlySound(SoundBytes bytes, Box movie) {
        var sounds = 0;
        for (var at = movie.body(); at < movie.end(); ) {
            var box = box(bytes, at, movie.end());
            if (bytes.says(at + 4, "trak")) {
                var handler = find(bytes, box, "mdia").flatMap(media -> find(bytes, media, "hdlr"));
                if (handler.isEmpty() || !bytes.says(handler.get().body() + 8, "soun")) {
                    return false;
                }
                sounds++;
            }
            at = box.end();
        }
        return sounds > 0;
    }

    private static Optional<Box> find(SoundBytes bytes, Box parent, String kind) {
        for (var at = parent.body(); at < parent.end(); ) {
            var box = box(bytes, at, parent.end());
            if (bytes.says(at + 4, kind)) {
                return Optional.of(box);
            }
            at = box.end();
        }
        return Optional.empty();
    }

    private static Box box(SoundBytes bytes, long at, long limit) {
        var size = bytes.big(at, 4);
        var wide = size == 1 ? OptionalLong.of(bytes.big(at + 8, 8)) : OptionalLong.empty();
        var whole = size == 0 ? limit - at : wide.orElse(size);
        var head = wide.isPresent() ? 16 : 8;
        hold(whole >= head && whole <= limit - at, "box");
        return new Box(at, at + head, at + whole);
    }
}
