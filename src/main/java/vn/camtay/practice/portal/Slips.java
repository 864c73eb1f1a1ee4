package vn.camtay.practice.portal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camtay.practice.play.Mistaken;
import vn.camtay.practice.play.Notice;
import vn.camtay.practice.signing.RehearsalPapers;
import vn.camtay.shared.NotFound;

/// The papers of a rehearsal as its state has them: the declaration, the four slips, the result.
///
/// @param words of the papers, which are Vietnamese whatever the screen speaks
record Slips(Screen screen, Words words) {
    /// The words of a message key with its arguments.
    @FunctionalInterface
    interface Words {
        String text(String key, Object... arguments);
    }

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final LocalTime RECEIVED = LocalTime.of(9, 15);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /// Whether a notice came with a paper of its own.
    static boolean isPaper(Notice notice) {
        return switch (notice.kind()) {
            case RECEIVED, SUPPLEMENT, NOT_RECEIVED, APOLOGY, REFUSAL -> true;
            case SENT, PAID, PAYMENT, STOPPED, RESULT -> false;
        };
    }

    byte[] declaration() {
        return RehearsalPapers.declaration(new RehearsalPapers.Declaration(
                dossier(),
                words.text("practice.paper.declaration", title()),
                entries(),
                cosigner(),
                screen.state().day()));
    }

    byte[] result() {
        return RehearsalPapers.result(new RehearsalPapers.Result(
                dossier(),
                screen.pack().result().toUpperCase(VIETNAMESE),
                screen.dossierCode(),
                entries(),
                screen.state().day()));
    }

    byte[] slip(Notice notice) {
        return switch (notice.kind()) {
            case RECEIVED -> receipt(notice);
            case SUPPLEMENT, NOT_RECEIVED ->
                RehearsalPapers.supplement(
                        new RehearsalPapers.Supplement(dossier(), reasons(notice), until(notice.day()), notice.day()));
            case APOLOGY ->
                RehearsalPapers.apology(new RehearsalPapers.Apology(
                        dossier(),
                        words.text("practice.paper.late"),
                        notice.day(),
                        notice.due().orElse(notice.day()),
                        notice.day()));
            case REFUSAL ->
                RehearsalPapers.refusal(new RehearsalPapers.Refusal(
                        dossier(),
                        List.of(words.text("practice.paper.refused")),
                        words.text("practice.paper.advice"),
                        notice.day()));
            case SENT, PAID, PAYMENT, STOPPED, RESULT -> throw new NotFound("a slip");
        };
    }

    private byte[] receipt(Notice notice) {
        var due = notice.due().orElse(notice.day());
        return RehearsalPapers.receipt(new RehearsalPapers.Receipt(
                dossier(),
                screen.slots().stream()
                        .filter(slot -> slot.attached().isPresent())
                        .map(slot -> slot.other() ? words.text("practice.attach.other") : slot.label())
                        .toList(),
                words.text(
                        "practice.dong",
                        "%,d".formatted(screen.pack().fee().amount()).replace(',', '.')),
                delivery(),
                notice.day().atTime(RECEIVED),
                due.atTime(CLOSES)));
    }

    private String delivery() {
        return screen.state()
                .dossier()
                .receiving()
                .map(how -> words.text("practice.paper.delivery." + how))
                .orElse("");
    }

    private List<String> reasons(Notice notice) {
        return notice.reasons().stream()
                .map(reason -> words.text("practice.reason." + reason.kind(), screen.nameOf(reason)))
                .toList();
    }

    private Optional<String> cosigner() {
        return screen.script().cosigner().filter(_ -> screen.state().dossier().cosigned());
    }

    private Optional<RehearsalPapers.Until> until(LocalDate from) {
        return screen.pack()
                .supplement()
                .map(supplement -> new RehearsalPapers.Until(from.plusDays(supplement.days()), supplement.confirmed()));
    }

    private String title() {
        return screen.pack().title().toUpperCase(VIETNAMESE);
    }

    private RehearsalPapers.Dossier dossier() {
        return new RehearsalPapers.Dossier(
                screen.script().agency(),
                screen.dossierCode(),
                screen.pack().title(),
                screen.persona().name());
    }

    /// The fields as the papers have them, and one that was filled in differently with a slip of the usual kind.
    private List<RehearsalPapers.Entry> entries() {
        var differing = screen.state().dossier().differing();
        return screen.pack().fields().stream()
                .map(field -> new RehearsalPapers.Entry(
                        field.label(),
                        shown(
                                differing
                                                .filter(ids -> ids.contains(field.id()))
                                                .isPresent()
                                        ? Mistaken.of(screen.script(), field)
                                        : screen.script().answer(field))))
                .toList();
    }

    private static String shown(String answer) {
        return Typed.readDay(answer).map(Slips::day).orElse(answer);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
