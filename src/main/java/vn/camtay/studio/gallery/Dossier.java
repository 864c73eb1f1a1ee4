package vn.camtay.studio.gallery;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.camtay.shared.Time;
import vn.camtay.studio.Groups;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.review.Comments;
import vn.camtay.studio.review.Review;
import vn.camtay.studio.review.Reviews;
import vn.camtay.studio.review.Rubric;
import vn.camtay.studio.review.Standing;
import vn.camtay.studio.review.Step;

/// What is known of a brief and of a product, as plain text to keep: in Vietnamese, without names of people.
@Component
class Dossier {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;
    private final Reviews reviews;
    private final Comments comments;
    private final Groups groups;
    private final Time time;

    Dossier(MessageSource words, Reviews reviews, Comments comments, Groups groups, Time time) {
        this.words = words;
        this.reviews = reviews;
        this.comments = comments;
        this.groups = groups;
        this.time = time;
    }

    String of(KeptBrief brief) {
        var wording = brief.wording();
        return lines(
                wording.title(),
                say("studio.brief.audience") + " " + wording.audience(),
                say("studio.brief.purpose") + " " + wording.purpose(),
                say("studio.brief.action") + " " + wording.action(),
                "",
                say("studio.facts"),
                brief.facts().stream()
                        .map(fact -> "- " + fact.words() + "\n  ("
                                + say(fact.source().key()) + ": " + fact.place() + ")")
                        .collect(Collectors.joining("\n")));
    }

    /// Its steps with their reasons, the trainer's reviews, what peers said.
    String of(Product product, Standing standing) {
        return lines(
                say("studio.release.history"),
                standing.steps().stream().map(this::line).collect(Collectors.joining("\n")),
                "",
                say("studio.release.review"),
                reviews.listOf(product.commune(), product.id()).stream()
                        .map(this::review)
                        .collect(Collectors.joining("\n\n")),
                "",
                say("studio.release.said"),
                said(product));
    }

    private String line(Step step) {
        return "- " + moment(step.at()) + ": " + say(step.deed().key())
                + (step.reason().isEmpty() ? "" : "\n  " + step.reason())
                + step.overridden().stream()
                        .map(one -> "\n  ! " + say(one.key(), one.arguments().toArray()))
                        .collect(Collectors.joining())
                + step.checked().map(checked -> "\n  " + checked.label()).orElse("");
    }

    private String review(Review review) {
        var rubric = Rubric.ours();
        return moment(review.at()) + "\n"
                + rubric.criteria().stream()
                        .filter(criterion -> review.levelOf(criterion) >= 0)
                        .map(criterion ->
                                "- " + criterion.name() + ": " + rubric.levels().get(review.levelOf(criterion)))
                        .collect(Collectors.joining("\n"))
                + "\n" + review.words();
    }

    private String said(Product product) {
        var names = groups.names(product.commune());
        return comments.listOf(product.commune(), product.id()).stream()
                .filter(comment -> comment.hidden().isEmpty())
                .map(comment -> "- "
                        + comment.hamlet()
                                .map(hamlet -> names.getOrDefault(hamlet, ""))
                                .orElseGet(() -> say("studio.release.by.staff"))
                        + ": " + comment.words())
                .collect(Collectors.joining("\n"));
    }

    private String moment(Instant at) {
        return "%1$td/%1$tm/%1$tY %1$tH:%1$tM".formatted(at.atZone(time.zone()));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, VIETNAMESE);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
