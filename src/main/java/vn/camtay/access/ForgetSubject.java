package vn.camtay.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.badge.CodeTable;
import vn.camtay.access.signin.SignIns;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;

/// Ends all that a badge's holder had here: their sign-ins, codes, drafts and hamlets. The trail keeps the id.
@Component
public class ForgetSubject {
    private final SignIns signIns;
    private final CodeTable codes;
    private final Drafts drafts;
    private final RolesGiven roles;
    private final Scopes scopes;

    ForgetSubject(SignIns signIns, CodeTable codes, Drafts drafts, RolesGiven roles, Scopes scopes) {
        this.signIns = signIns;
        this.codes = codes;
        this.drafts = drafts;
        this.roles = roles;
        this.scopes = scopes;
    }

    @Transactional
    public void forget(CommuneCode commune, UUID subject, UUID by) {
        signIns.endAll(commune.value(), subject);
        codes.forget(commune, subject);
        drafts.forget(commune, subject);
        roles.list(commune.value(), subject).stream()
                .filter(given ->
                        given.role() == Role.HAMLET_HEAD && !given.hamlet().isEmpty())
                .forEach(given -> scopes.unmakeHead(commune, subject, HamletId.of(given.hamlet()), by));
    }
}
