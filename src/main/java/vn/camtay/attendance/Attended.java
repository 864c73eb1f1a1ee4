package vn.camtay.attendance;

import java.util.Optional;
import vn.camtay.timetable.Session;

/// A session of a person's cluster and whether they came: what the trainee's own page shows.
///
/// @param mark the one that counts; empty while they have not come
public record Attended(Session session, Optional<Mark> mark) {}
