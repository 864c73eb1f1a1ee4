package vn.camtay.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.camtay.shared.Folding;

/// How a dossier is handed in.
public enum Means {
    ONLINE("trực tuyến"),
    POST("bưu chính"),
    COUNTER("tại quầy");

    private final String written;

    Means(String written) {
        this.written = written;
    }

    /// As the files and the form write it.
    public String written() {
        return written;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Means> read(String text) {
        var folded = Folding.fold(text);
        return Arrays.stream(values())
                .filter(means -> Folding.fold(means.written).equals(folded))
                .findFirst();
    }
}
