package vn.camtay.drill.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.claim.Claim;
import vn.camtay.drill.claim.Claims;
import vn.camtay.drill.claim.Question;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;

/// Claims that go round: look where it can be checked, then say whether to pass it on.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD, Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
class ClaimPages {
    private final Claims claims = Claims.shipped();
    private final ClaimAnswers answers;
    private final Ids ids;
    private final Time time;

    ClaimPages(ClaimAnswers answers, Ids ids, Time time) {
        this.answers = answers;
        this.ids = ids;
        this.time = time;
    }

    /// @param looked the questions opened so far
    /// @param told what they answered, once they did
    record View(Claim claim, Set<Question> looked, Optional<ClaimAnswer> told, ClaimHabit habit, String fact) {
        String path() {
            return "/drill/claims/" + claim.code();
        }

        /// The address with one more place opened.
        String opening(Question question) {
            var all = new TreeSet<>(looked);
            all.add(question);
            return path() + "?look="
                    + String.join("&look=", all.stream().map(Question::name).toList());
        }
    }

    @GetMapping("/drill/claims")
    String next(Subject subject) {
        var own = answers.listOf(subject.commune(), subject.id());
        return "redirect:/drill/claims/"
                + ClaimHabit.next(claims.list(), own, subject.id()).code();
    }

    @GetMapping("/drill/claims/{code}")
    ModelAndView ask(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") List<String> look,
            Subject subject) {
        return show(claim(code), questions(look), Optional.empty(), subject, false);
    }

    @PostMapping("/drill/claims/{code}")
    ModelAndView answer(
            @PathVariable String code,
            @RequestParam UUID fact,
            @RequestParam(defaultValue = "") String judgement,
            @RequestParam(defaultValue = "") String sureness,
            @RequestParam(required = false, defaultValue = "") List<String> look,
            Subject subject) {
        var claim = claim(code);
        var judged = Arrays.stream(Judgement.values())
                .filter(one -> one.name().equals(judgement))
                .findFirst();
        var sure = Arrays.stream(Sureness.values())
                .filter(one -> one.name().equals(sureness))
                .findFirst();
        if (judged.isEmpty() || sure.isEmpty()) {
            return show(claim, questions(look), Optional.empty(), subject, true);
        }
        var looks = questions(look).size();
        var at = Stored.asStored(time.now());
        answers.add(
                subject.commune(),
                new ClaimAnswer(fact, subject.id(), code, claim.holds(), judged.get(), sure.get(), looks, at));
        return new ModelAndView("redirect:/drill/claims/" + code + "/told/" + fact);
    }

    @GetMapping("/drill/claims/{code}/told/{fact}")
    ModelAndView told(@PathVariable String code, @PathVariable UUID fact, Subject subject) {
        var own = answers.listOf(subject.commune(), subject.id()).stream()
                .filter(one -> one.id().equals(fact) && one.claim().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("answer"));
        return show(claim(code), Set.of(Question.values()), Optional.of(own), subject, false);
    }

    private ModelAndView show(
            Claim claim, Set<Question> looked, Optional<ClaimAnswer> told, Subject subject, boolean incomplete) {
        var habit = ClaimHabit.of(answers.listOf(subject.commune(), subject.id()));
        var page = new ModelAndView(told.isPresent() ? "drill/lesson/ClaimTold" : "drill/lesson/Claim")
                .addObject(
                        "view", new View(claim, looked, told, habit, ids.next().toString()))
                .addObject("incomplete", incomplete);
        if (incomplete) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Claim claim(String code) {
        return ItemCode.read(code).flatMap(claims::find).orElseThrow(() -> new NotFound("claim"));
    }

    private static Set<Question> questions(List<String> names) {
        var questions = new TreeSet<Question>();
        Arrays.stream(Question.values())
                .filter(one -> names.contains(one.name()))
                .forEach(questions::add);
        return questions;
    }
}
