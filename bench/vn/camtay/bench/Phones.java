package vn.camtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import vn.camtay.access.key.Keys;
import vn.camtay.attendance.door.SessionCodes;

/// 150 phones of one hall: each opens the front page with its files, signs in by the code on the badge, comes through
/// the hall's code, is marked, and looks at ten pages more. Once as people do it, once as fast as the answers come.
final class Phones {
    private static final int PHONES = 150;
    private static final int PAGES = 10;

    private Phones() {}

    static void run() throws Exception {
        for (var thinking : new int[] {2_000, 0}) {
            List<Someone> people;
            try (var seed = Seed.of(Seed.Size.SMALL)) {
                people = seed.badges(PHONES);
            }
            var folder = Seed.folder(Seed.Size.SMALL);
            var codes = new SessionCodes(Keys.of(folder).derive("hall code"));
            try (var program = Program.start(folder)) {
                System.out.printf("%d phones, %s%n", PHONES,
                        thinking > 0 ? "reading each page for 1 to 3 seconds" : "all at once, reading nothing");
                hall(program, people, codes, thinking);
                System.out.printf("  resident afterwards: %d MB%n", program.residentMegabytes());
            }
        }
    }

    private static void hall(Program program, List<Someone> people, SessionCodes codes, int thinking) throws Exception {
        var before = System.nanoTime();
        var tasks = new ArrayList<Callable<Phone>>();
        for (var one : people) {
            tasks.add(() -> {
                try (var phone = new Phone(program.port, thinking)) {
                    return phone.day(one, codes);
                }
            });
        }
        var phones = Load.all(tasks);
        var seconds = (System.nanoTime() - before) / 1e9;
        var all = Figures.of(phones.stream().map(Phone::times).toList(), seconds, 0);
        System.out.printf("  every answer  %s%n", all);
        for (var kind : List.of("file", "page", "sign-in", "mark")) {
            var own = Figures.of(phones.stream().map(phone -> phone.times(kind)).toList(), seconds, 0);
            System.out.printf("  %-12s  %s%n", kind, own);
        }
    }

    private static final class Phone implements AutoCloseable {
        private record Wait(String kind, long nanos) {}

        private final Line line;
        private final int thinking;
        private final List<Wait> waits = new ArrayList<>();
        private String cookies = "";

        Phone(int port, int thinking) throws Exception {
            this.line = new Line(port);
            this.thinking = thinking;
        }

        Phone day(Someone one, SessionCodes codes) throws Exception {
            TimeUnit.MILLISECONDS.sleep(thinking == 0 ? 0 : ThreadLocalRandom.current().nextInt(5 * thinking));
            var front = look("/");
            for (var file : front.files()) {
                ask("file", Line.get(file, cookies), 200);
            }
            var asked = look("/sign-in");
            var confirm = send("sign-in", "/sign-in", asked, "to=&code=" + one.code(), 200);
            send("sign-in", "/s", confirm, "to=&code=" + confirm.field("code"), 302);
            look("/me");
            var door = look(Marks.door(one, codes));
            var form = "slip=" + door.field("slip") + "&fact=" + door.field("fact") + "&me=1";
            var marked = send("mark", "/d", door, form, 200);
            if (!marked.text().contains("ct-note good")) {
                throw new IllegalStateException("not marked: " + marked.text());
            }
            for (var page = 0; page < PAGES; page++) {
                look(page % 2 == 0 ? "/me" : "/d");
            }
            return this;
        }

        private Answer look(String path) throws Exception {
            return ask("page", Line.get(path, cookies), 200);
        }

        private Answer send(String kind, String path, Answer page, String form, int wanted) throws Exception {
            return ask(kind, Line.post(path, cookies, "_csrf=" + page.field("_csrf") + "&" + form), wanted);
        }

        private Answer ask(String kind, byte[] request, int wanted) throws Exception {
            var before = System.nanoTime();
            var answer = line.ask(request);
            waits.add(new Wait(kind, System.nanoTime() - before));
            if (answer.status() != wanted) {
                throw new IllegalStateException(answer.status() + ": " + answer.text());
            }
            keep(answer);
            if (thinking > 0 && !kind.equals("file")) {
                TimeUnit.MILLISECONDS.sleep(thinking / 2 + ThreadLocalRandom.current().nextInt(thinking));
            }
            return answer;
        }

        private void keep(Answer answer) {
            for (var name : List.of("camtay-visit", "camtay-door", "camtay")) {
                answer.cookie(name).ifPresent(cookie -> cookies = cookies.isEmpty() ? cookie : cookies + "; " + cookie);
            }
        }

        long[] times() {
            return waits.stream().mapToLong(Wait::nanos).toArray();
        }

        long[] times(String kind) {
            return waits.stream().filter(wait -> wait.kind().equals(kind)).mapToLong(Wait::nanos).toArray();
        }

        @Override
        public void close() throws Exception {
            line.close();
        }
    }
}
