package vn.camtay.document;

import java.util.List;
import vn.camtay.document.page.SignPages;

/// Lists to sign on paper: each group begins a page of its own, rows are high enough to sign in, headings stand again
/// on every page.
///
/// @param office who holds the list, in capitals at the top left: `UBND XÃ LỘC HƯNG`
/// @param title in capitals: `DANH SÁCH ĐIỂM DANH`
/// @param about lines under the title: the occasion, the day, the venue
public record SignSheet(String office, String title, List<String> about, List<Group> groups) {
    /// The people of one hamlet.
    ///
    /// @param name shown above the list and at the foot of its pages
    /// @param people a row each, with empty cells to sign in
    /// @param signers who signs below the list, side by side: `NGƯỜI LẬP DANH SÁCH`, `TRƯỞNG ẤP`
    public record Group(String name, Table people, List<String> signers) {
        public Group {
            name = Letters.line(name);
            signers = signers.stream().map(Letters::line).toList();
        }
    }

    public SignSheet {
        office = Letters.line(office);
        title = Letters.line(title);
        about = about.stream().map(Letters::line).toList();
        groups = List.copyOf(groups);
    }

    /// The lists as PDF on A4; without groups, one page with the title alone.
    public byte[] pdf() {
        return SignPages.pdf(this);
    }
}
