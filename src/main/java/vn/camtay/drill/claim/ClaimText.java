package vn.camtay.drill.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camtay.drill.claim.Claim.Look;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Entry;
import vn.camtay.drill.content.KebabCase;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.Sources;

/// Claims as YAML: read with everything that is wrong, and written so that they read back the same.
public final class ClaimText {
    private static final ItemCode NO_CODE = new ItemCode("none-00");

    private ClaimText() {}

    /// The claims of a file. They hold only when nothing was added to the problems.
    public static List<Claim> read(ContentFile file, List<Problem> problems) {
        var sources = Sources.shipped();
        return file.entries(problems).stream()
                .map(entry -> claim(entry, sources))
                .toList();
    }

    private static Claim claim(Entry anonymous, Sources sources) {
        var entry = anonymous.named(anonymous.find("code").orElse("?"));
        var code = entry.text("code");
        var claim = new Claim(
                ItemCode.read(code).orElseGet(() -> {
                    entry.wrong("code", Problem.Kind.NO_CODE, code);
                    return NO_CODE;
                }),
                entry.yes("holds"),
                entry.text("where"),
                entry.text("text"),
                entry.find("picture"),
                entry.entries("looks").stream().map(ClaimText::look).toList(),
                entry.text("why"),
                sources.of(entry));
        entry.nothingElse();
        return claim;
    }

    private static Look look(Entry entry) {
        var look = new Look(entry.oneOf("question", Question.class), entry.text("finds"));
        entry.nothingElse();
        return look;
    }

    /// Claims as a file of their own, with their sources in them.
    public static ContentFile write(String name, List<Claim> claims) {
        return ContentFile.written(name, claims.stream().map(ClaimText::written).toList());
    }

    private static Map<String, Object> written(Claim claim) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", claim.code().text());
        map.put("holds", claim.holds() ? "yes" : "no");
        map.put("where", claim.where());
        map.put("text", claim.text());
        claim.picture().ifPresent(picture -> map.put("picture", picture));
        map.put(
                "looks",
                claim.looks().stream()
                        .map(look ->
                                new TreeMap<>(Map.of("question", KebabCase.of(look.question()), "finds", look.finds())))
                        .toList());
        map.put("why", claim.why());
        map.put(Sources.OWN, Sources.written(claim.source()));
        return map;
    }

    static List<Claim> shipped() {
        var problems = new ArrayList<Problem>();
        var claims = read(ContentFile.ours("claims.yaml"), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return claims;
    }
}
