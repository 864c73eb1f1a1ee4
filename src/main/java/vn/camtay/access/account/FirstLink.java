package vn.camtay.access.account;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.camtay.access.AccessSettings;

/// Prints the first administrator's link on the console, never into a log file. A demonstration has its own ways in.
@Component
class FirstLink {
    private final FirstStart firstStart;
    private final AccessSettings settings;

    FirstLink(FirstStart firstStart, AccessSettings settings) {
        this.firstStart = firstStart;
        this.settings = settings;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (!settings.demo()) {
            var scheme = settings.findTls().isPresent() ? "https" : "http";
            firstStart
                    .makeLink()
                    .ifPresent(token -> print(scheme, event.getWebServer().getPort(), token));
        }
    }

    @SuppressWarnings("SystemOut") // the console is the only place this may go
    private static void print(String scheme, int port, String token) {
        System.out.printf(
                "%nChưa có ai quản trị máy này. Mở đường dẫn sau trên chính máy này để đặt tên và mật khẩu"
                        + " (dùng được một lần):%n%n  %s://localhost:%d/start/%s%n%n",
                scheme, port, token);
    }
}
