package vn.camtay.practice.recording;

import java.time.Duration;

/// What a file's own bytes say it is, whatever its name.
record Sound(Format format, Duration lasts) {
    /// The kinds that phones record and browsers play.
    enum Format {
        OGG("audio/ogg"),
        MP3("audio/mpeg"),
        M4A("audio/mp4"),
        AAC("audio/aac"),
        WAV("audio/wav");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
