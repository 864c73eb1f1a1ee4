package vn.camtay.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import vn.camtay.studio.workshop.Goal;
import vn.camtay.studio.workshop.Lesson;

/// The morning of topic 1: 150 phones of one hall sign in, read a lesson, build a prompt step by step, score one of their
/// own, keep it in the library and open it again, a page every two to four seconds. No AI service is asked.
final class Workshop {
    private static final int PHONES = 150;
    private static final int THINKING = 3_000;
    private static final List<String> KINDS = List.of("sign-in", "file", "page", "build", "score", "keep");

    private Workshop() {}

    static void phones() throws Exception {
        var phones = Integer.parseInt(System.getenv().getOrDefault("CAMTAY_BENCH_PHONES", String.valueOf(PHONES)));
        List<Someone> people;
        try (var seed = Seed.of(Seed.Size.SMALL)) {
            people = seed.badges(phones);
        }
        try (var program = Program.start(Seed.folder(Seed.Size.SMALL))) {
            System.out.printf("workshop: %d phones, each a page every 2 to 4 seconds, from a start just made%n", phones);
            var busy = program.processorTime();
            var before = System.nanoTime();
            var got = Load.all(people.stream().map(one -> practising(program, one)).toList());
            var seconds = (System.nanoTime() - before) / 1e9;
            System.out.printf("  every answer  %s%n", figures(got, "", seconds));
            for (var kind : KINDS) {
                System.out.printf("  %-12s  %s%n", kind, figures(got, kind, seconds));
            }
            System.out.printf("  to the end %d of %d, in %.0f s; the program used %.0f%% of one core; resident %d MB%n",
                    got.size(), phones, seconds,
                    100 * program.processorTime().minus(busy).toNanos() / 1e9 / seconds, program.residentMegabytes());
        }
    }

    private static Callable<List<Got>> practising(Program program, Someone one) {
        return () -> {
            try (var phone = new Phone(program.port)) {
                return phone.morning(one);
            }
        };
    }

    private static Figures figures(List<List<Got>> got, String kind, double seconds) {
        var parts = got.stream()
                .map(one -> one.stream()
                        .filter(answer -> kind.isEmpty() || kind.equals(answer.kind()))
                        .mapToLong(Got::nanos)
                        .toArray())
                .toList();
        return Figures.of(parts, seconds, 0);
    }

    private record Got(String kind, long nanos) {}

    /// Any answer other than the one wanted ends the run.
    private static final class Phone implements AutoCloseable {
        private final Line line;
        private final Set<String> kept = new HashSet<>();
        private final List<Got> got = new ArrayList<>();
        private final ThreadLocalRandom random = ThreadLocalRandom.current();
        private String cookies = "";

        Phone(int port) throws Exception {
            line = new Line(port);
        }

        List<Got> morning(Someone one) throws Exception {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(5 * THINKING));
            signIn(one);
            var lesson = Lesson.all().get(random.nextInt(Lesson.all().size()));
            look("/studio/prompts");
            look("/studio/prompts/lessons");
            look("/studio/prompts/lessons/" + lesson.id());
            var built = build(Goal.all().get(random.nextInt(Goal.all().size())));
            var score = send("score", "/studio/prompts/score", built,
                    Map.of("prompt", lesson.tries().get(1).prompt(), "goal", lesson.goal()), 200);
            keep(score, lesson);
            return got;
        }

        private void signIn(Someone one) throws Exception {
            look("/");
            var asked = look("/sign-in");
            var confirm = send("sign-in", "/sign-in", asked, Map.of("to", "", "code", one.code()), 200);
            send("sign-in", "/s", confirm, Map.of("to", "", "code", confirm.field("code")), 302);
            look("/me");
        }

        private Answer build(Goal goal) throws Exception {
            look("/studio/prompts/build");
            var page = look("/studio/prompts/build?goal=" + goal.id());
            while (page.text().contains("name=\"asked\"")) {
                page = ask("build", Line.post("/studio/prompts/build", cookies, chosen(page)), 200);
                think();
            }
            if (!page.text().contains("st-score")) {
                throw new IllegalStateException("no score at the end: " + page.text());
            }
            return page;
        }

        /// The form of a step: its hidden fields, and the choice that is marked.
        private static String chosen(Answer page) {
            var form = Screenful.of(page).forms().stream()
                    .filter(one -> one.sent().contains("asked="))
                    .findFirst()
                    .orElseThrow();
            var word = page.find("type=\"radio\" name=\"([a-z]+)\"").orElseThrow();
            return form.with(word, form.values(word).getFirst());
        }

        private void keep(Answer score, Lesson lesson) throws Exception {
            var prompt = Map.of("prompt", lesson.tries().getLast().prompt(), "goal", lesson.goal());
            var name = send("page", "/studio/prompts/name", score, prompt, 200);
            var fields = Map.of("prompt", lesson.tries().getLast().prompt(), "goal", lesson.goal(), "title",
                    lesson.title(), "sharing", "OWN", "fact", name.field("fact"), "base", "");
            var kept = send("keep", "/studio/prompts", name, fields, 302);
            var to = kept.head().lines()
                    .filter(one -> one.toLowerCase(java.util.Locale.ROOT).startsWith("location:"))
                    .map(one -> one.substring(one.indexOf("/studio/")).strip())
                    .findFirst()
                    .orElseThrow();
            look(to);
            look("/studio/prompts");
        }

        private Answer look(String path) throws Exception {
            var page = ask("page", Line.get(path, cookies), 200);
            for (var file : page.files()) {
                if (kept.add(file)) {
                    ask("file", Line.get(file, cookies), 200);
                }
            }
            think();
            return page;
        }

        private Answer send(String kind, String path, Answer page, Map<String, String> fields, int wanted)
                throws Exception {
            var form = new StringBuilder(Screenful.said("_csrf", page.field("_csrf")));
            fields.forEach((name, value) -> form.append('&').append(Screenful.said(name, value)));
            var answer = ask(kind, Line.post(path, cookies, form.toString()), wanted);
            think();
            return answer;
        }

        private Answer ask(String kind, byte[] request, int wanted) throws Exception {
            var before = System.nanoTime();
            var answer = line.ask(request);
            got.add(new Got(kind, System.nanoTime() - before));
            if (answer.status() != wanted) {
                throw new IllegalStateException(answer.status() + ": " + answer.text());
            }
            for (var name : List.of("camtay-visit", "camtay-door", "camtay")) {
                answer.cookie(name).ifPresent(cookie -> cookies = cookies.isEmpty() ? cookie : cookies + "; " + cookie);
            }
            return answer;
        }

        private void think() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(2 * THINKING / 3 + random.nextInt(2 * THINKING / 3));
        }

        @Override
        public void close() throws Exception {
            line.close();
        }
    }
}
