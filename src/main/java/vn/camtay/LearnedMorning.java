package vn.camtay;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import vn.camtay.access.SignInCode;
import vn.camtay.access.SignInCodes;
import vn.camtay.attendance.door.SessionCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.Timetable;

/// The phones of a hall on the first morning of the sample programme, one after the other: each opens the front
/// page, signs in by its badge, comes through the hall's code, is marked, and looks at its day.
final class LearnedMorning {
    private static final int PHONES = 120;
    private static final List<String> OPEN = List.of("/", "/sign-in", "/staff", "/d", "/nowhere");

    private final ApplicationContext server;
    private final String address;
    private final CommuneCode commune;
    private final Session session;
    private final List<Person> people;

    private LearnedMorning(ApplicationContext server, CommuneCode commune, Session session, List<Person> people) {
        this.server = server;
        this.address = "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
        this.commune = commune;
        this.session = session;
        this.people = people;
    }

    static LearnedMorning of(ApplicationContext server) {
        var commune = server.getBean(Places.class).findFirstCommune().orElseThrow();
        var programme = server.getBean(Programmes.class).findCurrent(commune).orElseThrow();
        var time = server.getBean(Time.class);
        var session = server.getBean(Timetable.class)
                .findCurrent(commune, programme.id(), time.now(), time.zone())
                .orElseThrow();
        var people = server.getBean(Roster.class).list(commune, programme.id()).stream()
                .filter(person -> programme
                        .clusterOf(person.hamlet())
                        .filter(cluster -> cluster.id().equals(session.cluster()))
                        .isPresent())
                .limit(PHONES)
                .toList();
        return new LearnedMorning(server, commune, session, people);
    }

    void run() throws IOException, InterruptedException {
        for (var person : people) {
            try (var phone = new Phone()) {
                for (var page : OPEN) {
                    phone.look(page);
                }
                var code = server.getBean(SignInCodes.class)
                        .codeOf(commune, person.id().value());
                if (code.isPresent()) {
                    come(phone, code.get());
                }
            }
        }
    }

    private void come(Phone phone, SignInCode badge) throws IOException, InterruptedException {
        var confirm = phone.look(badge.path());
        phone.send("/s", confirm, "code");
        phone.look("/me");
        var time = server.getBean(Time.class);
        var hall = server.getBean(SessionCodes.class).codeOf(session, time.now());
        var door = phone.look("/d/" + commune.value() + "/" + hall);
        phone.send("/d", door, "slip", "fact", "me");
        phone.look("/me");
        phone.look("/d");
    }

    /// A browser as far as learning needs one: it keeps its cookie and sends back the hidden fields of a form.
    private final class Phone implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private String cookies = "";

        String look(String path) throws IOException, InterruptedException {
            return ask(to(path).build());
        }

        void send(String path, String page, String... fields) throws IOException, InterruptedException {
            var form = new StringBuilder("_csrf=").append(field(page, "_csrf"));
            for (var field : fields) {
                form.append('&').append(field).append('=').append(field(page, field));
            }
            ask(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.toString()))
                    .build());
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies);
        }

        private String ask(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, BodyHandlers.ofString());
            cookie(answer).ifPresent(cookie -> cookies = cookie);
            return answer.body();
        }

        /// The youngest is the one that matters: the visit until one signs in, then the sign-in.
        private static Optional<String> cookie(HttpResponse<?> answer) {
            return answer.headers().allValues("set-cookie").stream()
                    .filter(cookie -> !cookie.startsWith("camtay-door"))
                    .map(cookie -> cookie.split(";", 2)[0])
                    .reduce((_, last) -> last);
        }

        private static String field(String page, String name) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
            return found.find() ? URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) : "";
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
