package vn.camtay.practice.recording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.access.Subject;

/// What the desk typed beside the file.
///
/// @param agrees anything when the box is ticked
record RecordingForm(String spot, String language, String speaker, String agreedOn, String agrees) {
    private static final int LONGEST_NAME = 80;

    static RecordingForm of(Map<String, String> form) {
        return new RecordingForm(
                form.getOrDefault("spot", ""),
                form.getOrDefault("language", ""),
                form.getOrDefault("speaker", ""),
                form.getOrDefault("agreedOn", ""),
                form.getOrDefault("agrees", ""));
    }

    static RecordingForm empty(String spot, LocalDate today) {
        return new RecordingForm(spot, "", "", today.toString(), "");
    }

    /// What is to be mended, as names of fields; empty when the request can be read.
    List<String> faults(LocalDate today) {
        var faults = new ArrayList<String>();
        add(faults, "spot", Spot.find(spot).isPresent());
        add(faults, "language", Spoken.find(language).isPresent());
        add(faults, "speaker", !name().isEmpty() && name().length() <= LONGEST_NAME);
        add(faults, "agreedOn", day().filter(day -> !day.isAfter(today)).isPresent());
        add(faults, "agrees", !agrees.isEmpty());
        return List.copyOf(faults);
    }

    private static void add(List<String> faults, String field, boolean right) {
        if (!right) {
            faults.add(field);
        }
    }

    KeepRecording request(byte[] content, Subject subject) {
        return new KeepRecording(
                subject.commune(),
                Spot.find(spot).orElseThrow(),
                Spoken.find(language).orElseThrow(),
                name(),
                day().orElseThrow(),
                content,
                subject.id());
    }

    private String name() {
        return speaker.replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(agreedOn));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
