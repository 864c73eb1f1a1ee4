package vn.camtay.practice.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The code of a rehearsed dossier: the agency's, the day, a running number (form of TT 4/2025/TT-VPCP), with an agency
/// that nobody has.
final class DossierCode {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DossierCode() {}

    static String of(String agency, LocalDate day, long seed) {
        return "%s-%s-TA%04d".formatted(agency, DAY.format(day), Math.floorMod(seed, 10_000L));
    }
}
