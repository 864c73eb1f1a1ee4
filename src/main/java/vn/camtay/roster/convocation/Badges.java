package vn.camtay.roster.convocation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.SignInCode;
import vn.camtay.access.SignInCodes;
import vn.camtay.document.Badge;
import vn.camtay.document.Badge.Wearer;
import vn.camtay.place.Commune;
import vn.camtay.roster.Person;

/// Makes badges with the codes they carry. A code is given at the first printing and stays; that they were printed is
/// kept, because whoever holds the kept part can sign in as that person.
@Component
class Badges {
    private final SignInCodes codes;
    private final Audit audit;

    Badges(SignInCodes codes, Audit audit) {
        this.codes = codes;
        this.audit = audit;
    }

    /// All or none: one durable write.
    ///
    /// @param address with its scheme, without a slash at its end
    /// @param what the hamlet's or person's id, or "all", for the audit
    @Transactional
    public List<Badge> print(Commune commune, List<Invited> hamlets, String address, String what, UUID by) {
        var badges = new ArrayList<Badge>();
        for (var invited : hamlets) {
            for (var guest : invited.guests()) {
                var code = codes.issue(commune.code(), guest.person().id().value(), by);
                badges.add(badge(commune, invited, guest.person(), code, address));
            }
        }
        audit.record(commune.code(), by, "badges.printed", what);
        return badges;
    }

    private static Badge badge(Commune commune, Invited invited, Person person, SignInCode code, String address) {
        var group = person.places().isEmpty()
                ? ""
                : InvitationDocument.label(
                        invited.programme(), person.places().getFirst().group());
        var occasion = "Tập huấn " + commune.title() + ", " + invited.cluster().name();
        return new Badge(
                new Wearer(occasion, person.name(), invited.hamlet().name(), group),
                person.markNumber().value(),
                address + "/b/" + person.markNumber().value(),
                address + code.path(),
                code.value());
    }
}
