package vn.camtay.home;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Folding;

/// What the short set-up of an empty office asks for.
///
/// @param code five digits of the national list
/// @param kind "xã", "phường" or "đặc khu"
record SetupForm(
        @Nullable String code,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String province) {
    static final SetupForm EMPTY = new SetupForm("", "xã", "", "");
    private static final Set<String> KINDS = Set.of("xã", "phường", "đặc khu");
    private static final int LONGEST = 80;

    /// The message keys of what is wrong, by field; empty when nothing is.
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (CommuneCode.read(text(code)).isEmpty()) {
            errors.put("code", "home.setup.code.wrong");
        }
        if (!KINDS.contains(text(kind))) {
            errors.put("kind", "home.setup.kind.wrong");
        }
        if (text(name).isBlank() || text(name).length() > LONGEST) {
            errors.put("name", "home.setup.name.wrong");
        }
        if (text(province).isBlank() || text(province).length() > LONGEST) {
            errors.put("province", "home.setup.province.wrong");
        }
        return errors;
    }

    Optional<Commune> read() {
        return errors().isEmpty()
                ? Optional.of(new Commune(
                        new CommuneCode(text(code).strip()),
                        text(kind),
                        Folding.clean(text(name)),
                        Folding.clean(text(province))))
                : Optional.empty();
    }

    static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
