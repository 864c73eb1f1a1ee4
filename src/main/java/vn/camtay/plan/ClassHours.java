package vn.camtay.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.camtay.place.CommuneCode;

/// Tells from when to when a cluster meets on its days. Whoever keeps the timetable implements it; where nobody does,
/// papers name the day alone.
@FunctionalInterface
public interface ClassHours {
    /// By day and hour; empty where no hours are known.
    List<Period> hoursOf(CommuneCode commune, PlanId programme, ClusterId cluster);

    record Period(LocalDate day, LocalTime starts, LocalTime ends) {}
}
