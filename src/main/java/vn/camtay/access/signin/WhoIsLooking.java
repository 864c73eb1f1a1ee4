package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.camtay.access.CurrentSubject;
import vn.camtay.access.Subject;
import vn.camtay.access.SubjectNames.SubjectName;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.page.Visitor;
import vn.camtay.page.Visitors;

/// Tells the frame of every page who is signed in, so that on a shared laptop everybody sees whose page it is.
@Component
class WhoIsLooking implements Visitors {
    private final Names names;
    private final Key key;

    WhoIsLooking(Names names, Keys keys) {
        this.names = names;
        this.key = keys.derive("visitors");
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        return CurrentSubject.find()
                .map(subject -> new Visitor(
                        true,
                        CurrentSubject.findName().orElseGet(() -> look(subject)),
                        key.signHex(subject.id().toString()).substring(0, 16)))
                .orElse(Visitor.STRANGER);
    }

    private String look(Subject subject) {
        return names.find(subject.home(), subject.id()).map(SubjectName::name).orElse("");
    }
}
