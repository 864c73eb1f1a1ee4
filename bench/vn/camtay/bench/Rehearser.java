package vn.camtay.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.trouble.Trouble.Verdict;

/// A phone on which somebody registers a birth in the portal: it reads each page and presses what is marked on it, types
/// what the card and the papers say, and gets through what happens on the way.
final class Rehearser implements AutoCloseable {
    private static final String PACK = "khai-sinh";
    private static final String SCENARIO = "be-bao-an";
    /// No form does this: whoever plays to it plays to where nothing leads on.
    static final String END = "end";
    private static final Script SCRIPT = Packs.ours().scriptOf(PACK, SCENARIO);
    /// What leads on, the first of a page's forms in this order being pressed.
    private static final List<String> ONWARD = List.of(
            "come-back", "try", "procedure", "channel", "papers", "commune", "password", "code", "share", "passcode",
            "for-whom", "owner", "form", "unsigned", "attach", "save", "attached", "receive", "send", "show-qr", "pay",
            "keep-code", "mend", "open-result", "next-day", "judge", "rate");
    private static final int ENOUGH = 80;

    /// An answer as the phone got it.
    ///
    /// @param kind "sign-in", "file", "picture", "page", "act", or "signature" for a page that reads one
    /// @param what its address
    record Got(String kind, String what, long nanos, int bytes) {}

    private final Line line;
    private final int thinking;
    private final Set<String> kept = new HashSet<>();
    final List<Got> got = new ArrayList<>();
    private String cookies;
    private String path = "";

    /// @param thinking between two acts, in milliseconds; a third more or less
    Rehearser(int port, int thinking, String cookies) throws Exception {
        this.line = new Line(port);
        this.thinking = thinking;
        this.cookies = cookies;
    }

    void signIn(Someone one) throws Exception {
        TimeUnit.MILLISECONDS.sleep(thinking == 0 ? 0 : ThreadLocalRandom.current().nextInt(5 * thinking));
        files(ask("page", "/", Line.get("/", cookies), 200));
        think();
        var asked = ask("page", "/sign-in", Line.get("/sign-in", cookies), 200);
        var token = "_csrf=" + asked.field("_csrf");
        var confirm = ask("sign-in", "/sign-in", Line.post("/sign-in", cookies, token + "&to=&code=" + one.code()), 200);
        var sure = "_csrf=" + confirm.field("_csrf") + "&to=&code=" + confirm.field("code");
        ask("sign-in", "/s", Line.post("/s", cookies, sure), 302);
        look("/me");
    }

    /// The path of the rehearsal that was begun.
    String begin() throws Exception {
        files(ask("page", "/practice", Line.get("/practice", cookies), 200));
        think();
        var begin = "/practice/begin/" + PACK + "/" + SCENARIO;
        var form = look(begin).forms().stream()
                .filter(one -> !one.values("mode").isEmpty())
                .findFirst()
                .orElseThrow();
        path = press(begin, form.with("mode", "GUIDED"));
        return path;
    }

    /// Plays on until the page has a form that does this, or nothing leads on.
    ///
    /// @return the page, as it then is
    Screenful playTo(String goal) throws Exception {
        var screen = look(path);
        for (var acts = 0; acts < ENOUGH; acts++) {
            var next = next(screen);
            if (next.map(Screenful.Form::does).orElse(END).equals(goal)) {
                return screen;
            }
            if (next.isEmpty()) {
                break;
            }
            think();
            press(path, fill(next.get(), screen));
            screen = look(path);
        }
        throw new IllegalStateException("never came to " + goal + ": " + screen.html());
    }

    private Optional<Screenful.Form> next(Screenful screen) throws Exception {
        if (screen.html().contains("role=\"search\"")) {
            think();
            return look(path + "?q=khai+sinh").find("procedure");
        }
        return ONWARD.stream()
                .flatMap(does -> screen.forms().stream().filter(form -> form.does().equals(does)))
                .filter(form -> !form.does().equals("attach") || !form.marked("paper").isEmpty())
                .findFirst();
    }

    private String fill(Screenful.Form form, Screenful screen) throws Exception {
        return switch (form.does()) {
            case "try" -> form.with("move", rightMove(form));
            case "procedure" -> form.with("code", SCRIPT.pack().procedure());
            case "channel" -> form.with("online", "yes");
            case "papers", "attach" -> papers(form);
            case "commune" -> form.with("commune", SCRIPT.commune());
            case "password" -> form.with("number", screen.card(0)) + "&" + Screenful.said("password", screen.card(1));
            case "code" -> form.with("code", look(path + "/inbox").code());
            case "share" -> form.with("share", "yes");
            case "passcode" -> form.with("passcode", screen.card(2));
            case "for-whom" -> form.with("oneself", "yes");
            case "form" -> answers(form.sent());
            case "receive" -> form.with("how", "ELECTRONIC");
            case "send" -> form.with("declared", "yes");
            case "judge" -> judged(form);
            case "rate" -> form.with("stars", "5");
            default -> form.sent();
        };
    }

    private static String papers(Screenful.Form form) {
        var sent = new StringBuilder(form.sent());
        form.marked("paper").forEach(paper -> sent.append('&').append(Screenful.said("paper", paper)));
        return sent.toString();
    }

    /// A form's hidden fields, and what the persona's papers say for each of the others.
    static String answers(String hidden) {
        var sent = new StringBuilder(hidden);
        SCRIPT.pack().fields().forEach(field ->
                sent.append('&').append(Screenful.said("f." + field.id(), SCRIPT.answer(field))));
        return sent.toString();
    }

    private static String rightMove(Screenful.Form form) {
        var offered = form.values("move");
        return SCRIPT.troubles().list().stream()
                .flatMap(trouble -> trouble.moves().stream())
                .filter(move -> move.verdict() == Verdict.RIGHT && offered.contains(move.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String judged(Screenful.Form form) throws Exception {
        var verify = "/practice/verify?paper=" + path.substring(path.lastIndexOf('/') + 1);
        files(ask("signature", verify, Line.get(verify, cookies), 200));
        return form.with("good", "yes");
    }

    /// A page with those of its pictures that the phone does not have yet.
    Screenful look(String where) throws Exception {
        var answer = ask("page", where, Line.get(where, cookies), 200);
        files(answer);
        var screen = Screenful.of(answer);
        for (var picture : screen.pictures()) {
            if (kept.add(picture)) {
                ask("picture", picture, Line.get(picture, cookies), 200);
            }
        }
        return screen;
    }

    private void files(Answer page) throws Exception {
        for (var file : page.files()) {
            if (kept.add(file)) {
                ask("file", file, Line.get(file, cookies), 200);
            }
        }
    }

    private String press(String where, String form) throws Exception {
        var head = ask("act", where, Line.post(where, cookies, form), 302).head();
        return head.lines()
                .filter(one -> one.toLowerCase(Locale.ROOT).startsWith("location:"))
                .map(one -> one.substring("location:".length()).strip())
                .map(to -> to.startsWith("/") ? to : to.substring(to.indexOf('/', "http://".length())))
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(String kind, String where, byte[] request, int wanted) throws Exception {
        var before = System.nanoTime();
        var answer = line.ask(request);
        got.add(new Got(kind, where, System.nanoTime() - before, answer.bytes()));
        if (answer.status() != wanted) {
            throw new IllegalStateException(answer.status() + " to " + where + ": " + answer.text());
        }
        for (var name : List.of("camtay-visit", "camtay-door", "camtay")) {
            answer.cookie(name).ifPresent(cookie -> cookies = cookies.isEmpty() ? cookie : cookies + "; " + cookie);
        }
        return answer;
    }

    private void think() throws InterruptedException {
        if (thinking > 0) {
            TimeUnit.MILLISECONDS.sleep(2 * thinking / 3 + ThreadLocalRandom.current().nextInt(2 * thinking / 3));
        }
    }

    @Override
    public void close() throws Exception {
        line.close();
    }
}
