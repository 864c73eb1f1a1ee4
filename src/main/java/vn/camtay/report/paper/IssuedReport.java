package vn.camtay.report.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.camtay.store.FileHash;

/// A report as it was issued: its bytes never change, whatever is marked or taken back later.
///
/// @param code the symbol: "BC-UBND"
/// @param countedAt when its figures were counted
/// @param facts how many marks they were counted from
public record IssuedReport(
        UUID id,
        int number,
        String code,
        LocalDate day,
        Instant countedAt,
        int facts,
        FileHash pdf,
        FileHash docx,
        Instant at,
        UUID by,
        String origin) {
    /// "12/BC-UBND".
    public String symbol() {
        return vn.camtay.document.DecreeWords.number(number) + "/" + code;
    }

    /// "bao-cao-12-2025.pdf".
    public String fileName(String ending) {
        return "bao-cao-" + number + "-" + day.getYear() + "." + ending;
    }
}
