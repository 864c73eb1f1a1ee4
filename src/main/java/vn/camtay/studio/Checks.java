package vn.camtay.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.Checked;

/// What the checks see of versions. A version never changes, so what was seen of it against the same facts is kept for
/// a while: boards ask for the same ones again and again.
@Component
public class Checks {
    private static final long MOST = 2_000;

    private final Cache<Seen, Checked> seen =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Seen(UUID version, Brief brief) {}

    /// What stands in the way of a release.
    public Checked of(Brief brief, Version version) {
        return seen.get(new Seen(version.id(), brief), _ -> Check.of(brief).read(version.text()));
    }
}
