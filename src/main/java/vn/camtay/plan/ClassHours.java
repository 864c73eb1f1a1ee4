package vn.camtay.plan;

import java.time.LocalTime;
import java.util.List;
import vn.camtay.place.CommuneCode;

/// Tells from when to when a cluster meets on its day. Whoever keeps the timetable implements it; where nobody does,
/// papers name the day alone.
@FunctionalInterface
public interface ClassHours {
    /// In the order of the day; empty where no hours are known.
    List<Period> hoursOf(CommuneCode commune, PlanId programme, ClusterId cluster);

    record Period(LocalTime starts, LocalTime ends) {}
}
