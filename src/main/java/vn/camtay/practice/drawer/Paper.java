package vn.camtay.practice.drawer;

import java.time.LocalDate;
import java.util.Optional;

/// One file in a persona's drawer.
///
/// @param label what the trainee reads: `Giấy chứng sinh, ảnh chụp lúc tối`
/// @param bytes the stated size of the file
/// @param pages at least one
/// @param validUntil the last day on which it counts, for papers that run out
/// @param whose the name on it when it is not the persona's own matter
public record Paper(
        PaperId id,
        PaperKind kind,
        Flaw flaw,
        String label,
        FileType type,
        long bytes,
        int pages,
        Optional<LocalDate> validUntil,
        Optional<String> whose) {
    public Paper {
        if (label.isBlank() || bytes < 0 || pages < 1) {
            throw new IllegalArgumentException("paper " + id.value() + " lacks a label, a size or a page");
        }
    }

    /// The name under which a phone would keep it: `giay-chung-sinh.jpg` is the id with the type's ending.
    public String fileName() {
        return id.value() + "." + type.ending();
    }
}
