package vn.camtay.report.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.document.Finding;
import vn.camtay.report.counting.Results;

/// The page of the report document: its form, what the last request came to, what is kept.
///
/// @param mistakes message keys by field
/// @param findings where the document as written departs from the decree's form
record ReportFormView(
        Results results,
        ReportForm form,
        Map<String, String> mistakes,
        Optional<IssueOutcome> outcome,
        List<Finding> findings,
        List<IssuedReport> issued) {
    String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }
}
