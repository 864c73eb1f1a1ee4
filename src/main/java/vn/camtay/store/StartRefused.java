package vn.camtay.store;

import org.jspecify.annotations.Nullable;

/// The program cannot start or go on here without risk to the data, so it does not: one line says what happened and
/// what is
/// safe, another what to do. Nothing was changed.
public final class StartRefused extends RuntimeException {
    /// What the program ends with.
    public static final int EXIT_CODE = 3;

    private final String remedy;

    public StartRefused(String message, String remedy) {
        this(message, remedy, null);
    }

    public StartRefused(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /// What to do now, in Vietnamese.
    public String remedy() {
        return remedy;
    }
}
