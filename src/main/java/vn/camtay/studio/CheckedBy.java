package vn.camtay.studio;

import java.time.LocalDate;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;

/// Who looked a product through before its release, named on it where AI took part.
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
        return AiLabel.checked(DigitalSource.COMPOSITE, unit, day).line().orElseThrow();
    }
}
