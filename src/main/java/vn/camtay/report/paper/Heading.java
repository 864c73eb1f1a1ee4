package vn.camtay.report.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.camtay.place.Commune;

/// What the office writes around the figures: everything of the report that is not counted.
///
/// @param number empty in a draft
/// @param code the symbol: "BC-UBND"
/// @param day empty in a draft
/// @param plan how the plan is cited after "Kế hoạch": "số 05/KH-UBND ngày 05 tháng 12 năm 2025"; may be empty
/// @param to may be empty
/// @param recipients lines of "Nơi nhận" before the file copy
record Heading(
        Commune commune,
        Optional<Integer> number,
        String code,
        Optional<LocalDate> day,
        String about,
        String plan,
        String to,
        List<String> recipients,
        Signer signer) {
    Heading {
        recipients = List.copyOf(recipients);
    }

    /// @param authority on whose behalf, one a line: "TM. ỦY BAN NHÂN DÂN"; may be empty
    record Signer(List<String> authority, String title, String name) {
        Signer {
            authority = List.copyOf(authority);
        }
    }
}
