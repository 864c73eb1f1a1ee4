package vn.camtay.studio.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Keeps the practice service inside this program: it begins when it is first asked, on a port nobody else is told.
@Component
public class StandInHome implements DisposableBean {
    private static final Duration PACE = Duration.ofMillis(60);

    private @Nullable StandIn running;

    public synchronized URI base() {
        try {
            if (running == null) {
                running = StandIn.start(0, PACE);
            }
            return running.base();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void destroy() {
        if (running != null) {
            running.close();
        }
    }
}
