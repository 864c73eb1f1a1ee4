package vn.camtay.attendance;

import java.util.List;
import java.util.Optional;
import vn.camtay.attendance.MarkOutcome.AlreadyMarked;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkOutcome.TakenBack;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;

/// What is known of a person and of a form before they are marked by it.
///
/// @param sheet the person's part of the session's sheet
/// @param id what their mark by this form is called: the form's id, or one of its own where the form was used for
///     somebody else or in another session
record SoFar(DaySheet sheet, MarkId id) {
    /// @param marks all of the person, and the form's, whoever's it is; some may be there twice
    /// @param voids of the person's marks
    static SoFar of(MarkPresent request, PersonId person, List<Mark> marks, List<MarkVoid> voids) {
        var own = marks.stream().filter(mark -> isOf(mark, request, person)).toList();
        var used = marks.stream().anyMatch(mark -> mark.id().equals(request.fact()) && !isOf(mark, request, person));
        return new SoFar(new DaySheet(own, voids), used ? request.fact().ofOther(person.toString()) : request.fact());
    }

    private static boolean isOf(Mark mark, MarkPresent request, PersonId person) {
        return mark.person().equals(person) && mark.session().equals(request.session());
    }

    /// What a repeated form or a second scan is told; empty for somebody still to be marked.
    Optional<MarkOutcome> findAnswer(Person person) {
        var same = sheet.find(id);
        if (same.isPresent()) {
            var mark = same.get();
            return Optional.of(sheet.findVoid(id)
                    .<MarkOutcome>map(taken -> new TakenBack(mark, taken, person))
                    .orElseGet(() -> new Marked(mark, person)));
        }
        return sheet.findFirst(person.id()).map(first -> new AlreadyMarked(first, person));
    }
}
