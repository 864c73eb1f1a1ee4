package vn.camtay.roster.nominating;

import java.time.LocalDate;

/// Until when hamlets may change whom they send.
///
/// @param daysBefore before the day of their cluster; that day still counts
/// @param contact whom to call afterwards: a name, an office, a number
public record Deadline(int daysBefore, String contact) {
    static final Deadline USUAL = new Deadline(2, "");

    public Deadline {
        if (daysBefore < 0 || daysBefore > 60 || contact.length() > 200) {
            throw new IllegalArgumentException("0 to 60 days, at most 200 letters");
        }
    }

    public LocalDate lastDay(LocalDate clusterDay) {
        return clusterDay.minusDays(daysBefore);
    }
}
