package vn.camtay.privacy.gate;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The connection of one answer that comes word by word: it can be hung up from outside, and tells when it is over.
final class Wire {
    private final Runnable onOver;
    private @Nullable Thread reader;
    private @Nullable InputStream body;
    private boolean hungUp;

    Wire(Runnable onOver) {
        this.onOver = onOver;
    }

    /// The thread that waits for the answer, from now on.
    synchronized void heldBy(Thread thread) {
        reader = thread;
        if (hungUp) {
            thread.interrupt();
        }
    }

    synchronized void answered(InputStream answer) {
        body = answer;
    }

    void hangUp() {
        InputStream open;
        synchronized (this) {
            hungUp = true;
            open = body;
            if (reader != null) {
                reader.interrupt();
            }
        }
        close(open);
    }

    void over() {
        synchronized (this) {
            reader = null;
            body = null;
        }
        onOver.run();
    }

    private static void close(@Nullable InputStream open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        }
    }
}
