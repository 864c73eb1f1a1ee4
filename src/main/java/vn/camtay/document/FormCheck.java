package vn.camtay.document;

import java.util.List;
import java.util.stream.Stream;
import vn.camtay.document.Finding.Rule;
import vn.camtay.document.check.AnnexCheck;
import vn.camtay.document.check.CapitalsCheck;
import vn.camtay.document.check.ClosingCheck;
import vn.camtay.document.check.ContentCheck;
import vn.camtay.document.check.FormRules;
import vn.camtay.document.check.MastheadCheck;
import vn.camtay.document.check.NumberingCheck;
import vn.camtay.document.check.SkeletonCheck;

/// Tells where a document departs from the form of Nghị định 30/2020/NĐ-CP. It says nothing about what is right in
/// substance.
public final class FormCheck {
    private FormCheck() {}

    /// All findings in the order of the page, from the masthead to the last annex.
    public static List<Finding> check(Document document) {
        return Stream.of(
                        MastheadCheck.check(document),
                        ContentCheck.check(document),
                        NumberingCheck.check(document.content().body()),
                        SkeletonCheck.check(document),
                        ClosingCheck.check(document),
                        CapitalsCheck.check(document),
                        AnnexCheck.check(document))
                .flatMap(List::stream)
                .toList();
    }

    /// Every rule with its severity and provision.
    public static List<Rule> rules() {
        return List.copyOf(FormRules.ALL.values());
    }
}
