package vn.camtay.studio;

import java.time.LocalDate;

/// Who looked a product through before its release, named on it where AI took part.
///
/// Luật Trí tuệ nhân tạo 134/2025/QH15, Điều 11: people are told where AI took part. The wording of the line is ours.
///
/// @param unit "UBND xã Lộc Hưng"
public record CheckedBy(String unit, LocalDate day) {
    public CheckedBy {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("somebody looked it through");
        }
    }

    /// The line people read on the product itself.
    public String label() {
        return "Nội dung có sử dụng AI hỗ trợ; đã được " + unit + " kiểm tra ngày " + day.getDayOfMonth() + "/"
                + day.getMonthValue() + "/" + day.getYear() + ".";
    }
}
