package vn.camtay.document;

import java.util.List;
import vn.camtay.document.page.BadgePages;

/// Badges to print and cut, eight on a sheet of A4. Each has a part to wear at the left and a part to keep at the
/// right,
/// with a dashed line between to cut along.
public final class BadgeSheet {
    private BadgeSheet() {}

    /// The sheets as PDF; without badges, one sheet that says so.
    public static byte[] write(List<Badge> badges) {
        return BadgePages.pdf(badges);
    }
}
