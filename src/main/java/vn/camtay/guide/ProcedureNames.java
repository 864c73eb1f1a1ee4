package vn.camtay.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.camtay.guide.content.ShippedGuide;

/// The names of procedures as they come with the program, for content that refers to them by code.
public final class ProcedureNames {
    private ProcedureNames() {}

    /// By code as printed, in the order of the guide; those known by name only too.
    public static Map<String, String> shipped() {
        var names = new LinkedHashMap<String, String>();
        ShippedGuide.ours().articles().stream()
                .filter(article -> article.kind() == Kind.PROCEDURE)
                .forEach(article -> names.put(article.id().value(), article.title()));
        return names;
    }
}
