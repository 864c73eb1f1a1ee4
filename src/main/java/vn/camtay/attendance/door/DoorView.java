package vn.camtay.attendance.door;

import java.util.Optional;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.timetable.Session;

/// What the door's page shows.
///
/// @param session the session whose door this is, or the next one where none is open
/// @param open whether marks are taken now
/// @param proven whether this phone has shown that it is in the hall
/// @param slip to be sent back with the form
/// @param me the signed-in trainee, who need not type a number
record DoorView(
        CommuneCode commune,
        Optional<Session> session,
        Optional<Programme.Cluster> cluster,
        boolean open,
        boolean proven,
        String slip,
        String fact,
        String number,
        Optional<Person> me,
        DoorAnswer answer) {}
