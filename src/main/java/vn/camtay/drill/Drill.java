package vn.camtay.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.drill.AnswerOutcome.AlreadyAnswered;
import vn.camtay.drill.AnswerOutcome.Answered;
import vn.camtay.drill.AnswerOutcome.NotAsked;
import vn.camtay.drill.item.Item;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Sits people down to items, keeps what they make of them, and tells how far they are.
@Component
public class Drill {
    private final Sittings sittings;
    private final Answers answers;
    private final Shelf shelf;
    private final Time time;
    private final Origin origin;

    Drill(Sittings sittings, Answers answers, Shelf shelf, Time time, Origin origin) {
        this.sittings = sittings;
        this.answers = answers;
        this.shelf = shelf;
        this.time = time;
        this.origin = origin;
    }

    /// A sheet is taken once: who asks again goes on where they were.
    @Transactional
    public SittingId begin(BeginSitting request) {
        var taken = request.kind().isTest()
                ? findTaken(request.commune(), request.person(), request.kind())
                : Optional.<Sitting>empty();
        return taken.map(Sitting::id).orElseGet(() -> add(request));
    }

    private SittingId add(BeginSitting request) {
        var id = new SittingId(request.fact());
        sittings.add(new Sitting(
                request.commune(),
                id,
                request.person(),
                request.kind(),
                ThreadLocalRandom.current().nextLong(),
                Stored.asStored(time.now()),
                origin.id().toString()));
        return id;
    }

    private Optional<Sitting> findTaken(CommuneCode commune, UUID person, SittingKind kind) {
        return sittings.listOf(commune, person).stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
    }

    /// Keeps an answer; when this returns it is on the disk.
    @Transactional
    public AnswerOutcome answer(AnswerItem request) {
        var sat = get(request.commune(), request.sitting(), request.person());
        var first = sat.answers().stream()
                .filter(one -> one.shown().item().equals(request.item().text()))
                .findFirst();
        if (first.isPresent()) {
            return new AlreadyAnswered(first.get());
        }
        return sat.next()
                .filter(item -> item.code().equals(request.item()))
                .<AnswerOutcome>map(item -> add(request, sat.sitting(), item))
                .orElseGet(NotAsked::new);
    }

    private Answered add(AnswerItem request, Sitting sitting, Item item) {
        var answer = new Answer(
                request.fact(),
                sitting.id(),
                sitting.person(),
                sitting.kind(),
                new Answer.Shown(item.code().text(), item.channel(), item.genuine(), item.difficulty()),
                request.judgement(),
                request.sureness(),
                request.pointed(),
                Stored.asStored(time.now()));
        answers.add(request.commune(), answer, origin.id().toString());
        return new Answered(answer);
    }

    /// The sitting if it is this person's own.
    public Sat get(CommuneCode commune, SittingId id, UUID person) {
        var sitting = sittings.find(commune, id)
                .filter(one -> one.person().equals(person))
                .orElseThrow(() -> new NotFound("sitting"));
        return sat(sitting, answers.listOf(commune, person));
    }

    /// What somebody sat down to, the latest first.
    public List<Sat> listOf(CommuneCode commune, UUID person) {
        var all = answers.listOf(commune, person);
        return sittings.listOf(commune, person).reversed().stream()
                .map(sitting -> sat(sitting, all))
                .toList();
    }

    /// All that somebody answered, the earliest first.
    public List<Answer> answersOf(CommuneCode commune, UUID person) {
        return answers.listOf(commune, person);
    }

    /// All answers of a commune to one kind of sheet, the earliest first.
    public List<Answer> answersOf(CommuneCode commune, SittingKind kind) {
        return answers.listOf(commune, kind);
    }

    private Sat sat(Sitting sitting, List<Answer> all) {
        var before = new ArrayList<Answer>();
        var here = new LinkedHashMap<String, Answer>();
        for (var answer : all) {
            if (answer.sitting().equals(sitting.id())) {
                here.putIfAbsent(answer.shown().item(), answer);
            } else if (answer.at().isBefore(sitting.at())) {
                before.add(answer);
            }
        }
        var own = List.copyOf(here.values());
        var next = new NextItem(sitting.seed(), before, own);
        var form = sitting.kind().sheet().map(sheet -> shelf.form(sheet.form(sitting.person())));
        return new Sat(
                sitting,
                own,
                form.map(next::ofForm).orElseGet(() -> next.ofShelf(shelf.list(sitting.commune()))),
                form.map(List::size).orElse(SittingKind.PRACTISED));
    }
}
