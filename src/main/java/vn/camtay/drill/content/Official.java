package vn.camtay.drill.content;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Officially listed addresses and hotlines: the only ones that genuine items and advice may name.
public final class Official {
    private final List<Listed> domains;
    private final List<Listed> hotlines;

    private Official(List<Listed> domains, List<Listed> hotlines) {
        this.domains = domains;
        this.hotlines = hotlines;
    }

    /// A host or a number as it is dialled.
    ///
    /// @param checked when it was read at its source
    /// @param sure false for one that a single source or nobody confirms
    public record Listed(String reach, String name, YearMonth checked, boolean sure) {}

    public static Official shipped() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        private static final Official LIST = load();

        private static Official load() {
            var problems = new ArrayList<Problem>();
            var file = ContentFile.ours("official.yaml").entry(problems);
            var domains = file.entries("domains").stream()
                    .map(one -> listed(one, "host"))
                    .toList();
            var hotlines = file.entries("hotlines").stream()
                    .map(one -> listed(one, "number"))
                    .toList();
            file.nothingElse();
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return new Official(domains, hotlines);
        }

        private static Listed listed(Entry entry, String key) {
            var listed = new Listed(entry.text(key), entry.text("name"), entry.month("checked"), entry.yes("sure"));
            entry.nothingElse();
            return listed;
        }
    }

    public List<Listed> domains() {
        return domains;
    }

    public List<Listed> hotlines() {
        return hotlines;
    }

    public boolean isDomain(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(one -> one.reach().equals(lower));
    }

    /// @param digits without spaces and dots
    public boolean isHotline(String digits) {
        return hotlines.stream().anyMatch(one -> one.reach().equals(digits));
    }
}
