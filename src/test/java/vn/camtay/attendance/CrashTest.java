package vn.camtay.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a phone was told is on the disk: the real server is killed under load at a seeded moment and started again.
class CrashTest {
    private static final Pattern FIELD = Pattern.compile("name=\"(_csrf|slip|fact)\" value=\"([^\"]+)\"");
    private static final int PHONES = 24;

    @TempDir
    private Path data;

    @Test
    void every_mark_a_phone_was_told_of_outlives_a_kill_and_a_resend_gets_the_same_one() throws Exception {
        var seed = Long.getLong("camtay.seed", System.nanoTime() & 0xffff);
        System.out.println("CrashTest seed " + seed + " (repeat with -Dcamtay.seed=" + seed + ")");
        var random = new Random(seed);
        Load load;
        try (var server = HallProcess.start(data, "2025-11-15T07:20:00")) {
            load = new Load(server, random.nextInt(30, 150));
            load.run();
        }
        assertThat(load.told.size()).as("marks told before the kill").isGreaterThan(20);
        try (var again = HallProcess.start(data, "2025-11-15T07:50:00")) {
            var stored = new HashMap<String, String>();
            again.marks.forEach(line -> stored.put(line[0], line[1]));
            assertThat(load.told.keySet()).allMatch(stored::containsKey);
            assertThat(stored.keySet()).as("no mark that nobody asked for").allMatch(load.asked::contains);
            assertThat(new HashSet<>(stored.values())).as("one mark a person").hasSize(stored.size());
            resendAll(again, load);
        }
    }

    /// Every form is sent again, answered before or not: whoever was told is told the very same.
    private static void resendAll(HallProcess server, Load load) throws Exception {
        for (var form : load.forms) {
            var answer = form.send(server.port);
            assertThat(answer).contains("ct-note good");
            if (load.told.containsKey(form.fact)) {
                assertThat(note(answer)).isEqualTo(load.told.get(form.fact));
            }
        }
    }

    private static String note(String page) {
        var start = page.indexOf("<div class=\"ct-note good\"");
        return page.substring(start, page.indexOf("</div></div>", start));
    }

    /// Phones marking until enough were told; then the server is killed while they go on.
    private static final class Load {
        private final HallProcess server;
        private final CountDownLatch until;
        final Map<String, String> told = new ConcurrentHashMap<>();
        final Set<String> asked = ConcurrentHashMap.newKeySet();
        final List<Form> forms = java.util.Collections.synchronizedList(new ArrayList<>());

        Load(HallProcess server, int killAfter) {
            this.server = server;
            this.until = new CountDownLatch(killAfter);
        }

        void run() throws Exception {
            try (var phones = Executors.newFixedThreadPool(PHONES)) {
                for (var number : server.numbers) {
                    phones.submit(() -> mark(number));
                }
                assertThat(until.await(20, TimeUnit.SECONDS)).isTrue();
                server.kill();
                phones.shutdownNow();
            }
        }

        private Void mark(String number) throws Exception {
            var form = Form.open(server.port, server.code, number);
            forms.add(form);
            asked.add(form.fact);
            var answer = form.send(server.port);
            if (answer.contains("ct-note good")) {
                told.put(form.fact, note(answer));
                until.countDown();
            }
            return null;
        }
    }

    /// One phone's page of the door, opened and filled.
    private record Form(HttpClient phone, String fact, String body) {
        static Form open(int port, String code, String number) throws IOException, InterruptedException {
            var phone =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            var address = URI.create("http://localhost:" + port + "/d/25303/" + code);
            var page = phone.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            var fields = new HashMap<String, String>();
            var found = FIELD.matcher(page.body());
            while (found.find()) {
                fields.put(found.group(1), found.group(2));
            }
            fields.put("number", number);
            var body = new ArrayList<String>();
            fields.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            var fact = UUID.fromString(String.valueOf(fields.get("fact"))).toString();
            return new Form(phone, fact, String.join("&", body));
        }

        String send(int port) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/d"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return phone.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
