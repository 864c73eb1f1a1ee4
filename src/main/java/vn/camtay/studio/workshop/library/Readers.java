package vn.camtay.studio.workshop.library;

import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.studio.Groups;
import vn.camtay.studio.workshop.library.PromptLibrary.Reader;

/// Who reads, as the library needs to know it.
@Component
class Readers {
    private final Groups groups;

    Readers(Groups groups) {
        this.groups = groups;
    }

    Reader of(Subject subject) {
        return new Reader(subject.commune(), subject.id(), groups.own(subject), subject.seesWholeCommune());
    }
}
