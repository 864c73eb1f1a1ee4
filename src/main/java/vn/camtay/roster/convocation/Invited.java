package vn.camtay.roster.convocation;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.ClassHours.Period;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;

/// The people of one hamlet who are asked to come, where and when, and what they answered.
///
/// @param hours in the order of the day; empty where no timetable tells
/// @param guests by name
record Invited(Programme programme, Programme.Cluster cluster, Hamlet hamlet, List<Period> hours, List<Guest> guests) {
    Invited {
        hours = List.copyOf(hours);
        guests = List.copyOf(guests);
    }

    record Guest(Person person, Optional<Answer> answer) {}

    /// What is to be done for this hamlet next.
    enum Next {
        /// Nobody is on the list.
        LIST,
        /// Somebody has not answered.
        ASK,
        /// Somebody cannot come.
        REPLACE,
        /// Everybody comes.
        NOTHING
    }

    int coming() {
        return count(true);
    }

    int notComing() {
        return count(false);
    }

    int silent() {
        return guests.size() - coming() - notComing();
    }

    Next next() {
        if (guests.isEmpty()) {
            return Next.LIST;
        }
        return silent() > 0 ? Next.ASK : notComing() > 0 ? Next.REPLACE : Next.NOTHING;
    }

    private int count(boolean coming) {
        return (int) guests.stream()
                .flatMap(guest -> guest.answer().stream())
                .filter(answer -> answer.coming() == coming)
                .count();
    }
}
