package vn.camtay.practice.portal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.practice.Practice;
import vn.camtay.practice.RehearsalId;
import vn.camtay.practice.Running;
import vn.camtay.practice.Seats;
import vn.camtay.practice.drawer.picture.PaperPictures;
import vn.camtay.practice.play.Part;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// Hands a rehearsal to those who may play a part in it: the owner any part, others the seat they took.
@Component
public class Phones {
    private final Practice practice;
    private final Seats seats;
    private final PaperPictures pictures;
    private final Ids ids;
    private final Time time;

    Phones(Practice practice, Seats seats, PaperPictures pictures, Ids ids, Time time) {
        this.practice = practice;
        this.seats = seats;
        this.pictures = pictures;
        this.ids = ids;
        this.time = time;
    }

    Screen screen(String id, Subject subject) {
        return Screen.of(get(id, subject), time.now(), ids.next().toString(), pictures);
    }

    /// The resident's screen, if there is such a rehearsal and it is theirs.
    Optional<Screen> find(String id, Subject subject) {
        try {
            return Optional.of(screen(id, subject));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    Running get(String id, Subject subject) {
        return get(id, Part.RESIDENT, subject);
    }

    /// The rehearsal for somebody who may play this part in it.
    public Running get(String id, Part part, Subject subject) {
        var rehearsal = RehearsalId.read(id).orElseThrow(() -> new NotFound("rehearsal"));
        var running = practice.get(subject.commune(), rehearsal);
        if (!running.rehearsal().owner().equals(subject.id())
                && !seats.has(subject.commune(), rehearsal, part, subject.id())) {
            throw new NotFound("rehearsal");
        }
        return running;
    }
}
