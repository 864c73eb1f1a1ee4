package vn.camtay.practice.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.camtay.access.Subject;
import vn.camtay.practice.recording.Listening.Voice;

/// Tells a screen which recording it plays. The language is chosen once and remembered on the phone.
@Component
public class Voices {
    static final String COOKIE = "camtay-voice";
    /// In place of a language: the browser's own voice.
    static final String MACHINE = "machine";

    private final Recordings recordings;

    Voices(Recordings recordings) {
        this.recordings = recordings;
    }

    public Listening of(Spot spot, Subject subject, HttpServletRequest request) {
        var here = recordings.list(subject.commune()).stream()
                .filter(one -> one.spot().equals(spot))
                .map(Voices::voice)
                .toList();
        var cookie = WebUtils.getCookie(request, COOKIE);
        return choose(here, cookie == null ? "" : cookie.getValue());
    }

    /// The chosen language, or the only one there is; else nothing plays until somebody chooses.
    static Listening choose(List<Voice> here, String chosen) {
        var machine = chosen.equals(MACHINE);
        var playing = here.stream()
                .filter(one -> one.language().equals(chosen))
                .findFirst()
                .or(() -> here.size() == 1 && !machine ? Optional.of(here.getFirst()) : Optional.empty());
        var others =
                here.stream().filter(one -> !playing.equals(Optional.of(one))).toList();
        return new Listening(playing, others, machine);
    }

    private static Voice voice(Recording one) {
        return new Voice(
                one.language().code(),
                one.language().name(),
                one.language().english(),
                "/practice/recordings/sound/" + one.hash());
    }
}
