package vn.camtay.roster.nominating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.roster.consent.ConsentText;
import vn.camtay.roster.nominating.NominateOutcome.TooLate;

/// A hamlet's list as its page shows it.
///
/// @param facts ids for the forms of this page: one to nominate, one for each person
/// @param office whether the office looks, which has links of its own
record HamletView(
        Hamlet hamlet,
        List<Hamlet> others,
        Optional<Programme.Cluster> cluster,
        LocalDate lastDay,
        Optional<TooLate> closed,
        List<Person> people,
        List<Person> withdrawn,
        List<Programme.Audience> groups,
        ConsentText consent,
        NominateForm form,
        Map<String, String> errors,
        Optional<NominateOutcome> outcome,
        Facts facts,
        boolean office) {
    /// Makes the hidden ids of forms.
    @FunctionalInterface
    interface Facts {
        String next();
    }
}
