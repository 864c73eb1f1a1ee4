package vn.camtay.attendance.door;

import java.time.Instant;
import java.util.Optional;
import vn.camtay.place.CommuneCode;
import vn.camtay.timetable.SessionId;

/// What the server wrote into a page of the door: for which commune and when it was made, and the session once the
/// phone has shown that it is in the hall.
record Slip(CommuneCode commune, Optional<SessionId> session, Instant issued) {}
