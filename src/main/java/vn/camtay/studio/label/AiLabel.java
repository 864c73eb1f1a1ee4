package vn.camtay.studio.label;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The label of a product: how far AI took part, who checked it and when. People's own work has no line.
///
/// Duty to tell: Luật Trí tuệ nhân tạo 134/2025/QH15, Điều 11, in force from 1/3/2026. The wording of the line is ours.
///
/// @param checkedBy the body that looked it through; null while nobody has
/// @param checkedOn the day it did
public record AiLabel(
        DigitalSource source,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {
    private static final String LINE = "Nội dung có sử dụng AI hỗ trợ; ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    public AiLabel {
        if ((checkedBy == null || checkedBy.isBlank()) != (checkedOn == null)) {
            throw new IllegalArgumentException("who checked and when belong together");
        }
    }

    /// A product that is still being worked on.
    public static AiLabel unchecked(DigitalSource source) {
        return new AiLabel(source, null, null);
    }

    public static AiLabel checked(DigitalSource source, String by, LocalDate on) {
        return new AiLabel(source, by.strip(), on);
    }

    /// The line people read on the product itself.
    public Optional<String> line() {
        if (!source.isByModel()) {
            return Optional.empty();
        }
        return Optional.of(
                checkedBy == null || checkedOn == null
                        ? LINE + "chưa được kiểm tra."
                        : LINE + "đã được " + checkedBy + " kiểm tra ngày " + DAY.format(checkedOn) + ".");
    }
}
