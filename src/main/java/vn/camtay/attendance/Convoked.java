package vn.camtay.attendance;

import java.util.List;
import java.util.Optional;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.timetable.Session;

/// Who is expected in a session: the convoked people of its cluster's hamlets.
final class Convoked {
    private final Programme programme;

    Convoked(Programme programme) {
        this.programme = programme;
    }

    boolean isExpected(Person person, Session session) {
        return findCluster(person)
                .map(cluster -> cluster.id().equals(session.cluster()))
                .orElse(false);
    }

    /// The cluster somebody is convoked with.
    Optional<Programme.Cluster> findCluster(Person person) {
        return person.convoked() ? programme.clusterOf(person.hamlet()) : Optional.empty();
    }

    List<Person> expected(List<Person> people, Session session) {
        return people.stream().filter(person -> isExpected(person, session)).toList();
    }
}
