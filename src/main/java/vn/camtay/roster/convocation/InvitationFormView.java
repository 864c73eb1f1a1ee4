package vn.camtay.roster.convocation;

import java.util.List;
import java.util.Map;

/// The page on which the office writes what stands around the list.
///
/// @param mistakes message keys by field
record InvitationFormView(InvitationForm form, Map<String, String> mistakes, List<Invited> hamlets) {
    String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }

    boolean isChosen(Invited invited) {
        return invited.hamlet().id().toString().equals(form.hamlet());
    }

    static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
