package vn.camtay.roster.convocation;

import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.camtay.attendance.TestHall;
import vn.camtay.place.Commune;
import vn.camtay.place.Places;
import vn.camtay.plan.ClassHours;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.TestStore;

/// A hall with the faces of convocation on the same database.
final class TestConvocation {
    final TestHall hall;
    final Convocation convocation;

    TestConvocation(TestStore store) {
        hall = new TestHall(store);
        var beans = new StaticListableBeanFactory();
        beans.addBean("hours", hall.bean(ClassHours.class));
        convocation = store.transactional(new Convocation(
                hall.bean(Programmes.class),
                hall.bean(Roster.class),
                beans.getBeanProvider(ClassHours.class),
                new Answers(store.jdbc()),
                hall.bean(Time.class),
                hall.bean(Origin.class)));
    }

    Commune commune() {
        return hall.bean(Places.class).getCommune(TestHall.COMMUNE);
    }

    UUID fact() {
        return hall.bean(Ids.class).next();
    }

    AnswerOutcome press(UUID fact, Person person, boolean coming, String reason) {
        return convocation.answer(new AnswerInvitation(fact, TestHall.COMMUNE, person.id(), coming, reason));
    }

    Invited hamlet(int index) {
        return convocation.get(TestHall.COMMUNE, hall.hamlet(index).id());
    }

    Time time() {
        return hall.bean(Time.class);
    }
}
