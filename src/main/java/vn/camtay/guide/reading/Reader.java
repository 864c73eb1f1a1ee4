package vn.camtay.guide.reading;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.guide.Guide;
import vn.camtay.guide.Pick;
import vn.camtay.guide.Shelf;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

/// Whose guide a visitor reads: their own commune's, or, for a stranger in the hall, that of the machine.
@Component
class Reader {
    private final Guide guide;
    private final Places places;

    Reader(Guide guide, Places places) {
        this.guide = guide;
        this.places = places;
    }

    Optional<CommuneCode> commune(Optional<Subject> subject) {
        return subject.flatMap(Subject::home).or(places::findFirstCommune);
    }

    Shelf shelf(Optional<Subject> subject) {
        return guide.shelf(commune(subject));
    }

    List<Pick> picks(Optional<Subject> subject) {
        return commune(subject).map(guide::listPicks).orElse(List.of());
    }

    /// "xã Lộc Hưng", for what the commune answers for itself; empty on a machine without a commune.
    String title(Optional<Subject> subject) {
        return commune(subject).flatMap(places::findCommune).map(Commune::title).orElse("");
    }
}
