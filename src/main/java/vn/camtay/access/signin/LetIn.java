package vn.camtay.access.signin;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.access.signin.LetInCodes.Pass;

/// Shows a hall code, and keeps who let whom in.
@Component
class LetIn {
    private final LetInCodes codes;
    private final Audit audit;

    LetIn(LetInCodes codes, Audit audit) {
        this.codes = codes;
        this.audit = audit;
    }

    @Transactional
    public String show(Subject by, UUID who, Role role) {
        audit.record(by.commune(), by.id(), "hall-code.shown", who.toString());
        return codes.show(new Pass(by.commune().value(), who, role, by.id()));
    }
}
