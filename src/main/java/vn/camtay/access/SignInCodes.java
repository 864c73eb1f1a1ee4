package vn.camtay.access;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.badge.BadgeCodes;
import vn.camtay.access.badge.CodeTable;
import vn.camtay.access.badge.CodeTable.Issue;
import vn.camtay.access.signin.SignIns;
import vn.camtay.place.CommuneCode;

/// The codes by which trainees sign in. A code follows from this machine's secret, the subject and the issue's number,
/// so badges are printed again at any time while no table holds a code; a reissue kills the one before.
@Component
public class SignInCodes {
    private final CodeTable table;
    private final BadgeCodes codes;
    private final SignIns signIns;
    private final Audit audit;
    private final Clock clock;

    SignInCodes(CodeTable table, BadgeCodes codes, SignIns signIns, Audit audit, Clock clock) {
        this.table = table;
        this.codes = codes;
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whose a code is.
    public record Holder(CommuneCode commune, UUID subject) {}

    /// Gives a subject a first code, or the one they have: importing a roster again changes no badge.
    @Transactional
    public SignInCode issue(CommuneCode commune, UUID subject, UUID by) {
        return codeOf(commune, subject).orElseGet(() -> issueNext(commune, subject, by));
    }

    /// Gives a new code after a loss. The old one and every sign-in made with it are dead.
    @Transactional
    public SignInCode reissue(CommuneCode commune, UUID subject, UUID by) {
        signIns.endAll(commune.value(), subject);
        return issueNext(commune, subject, by);
    }

    /// The living code, for printing.
    public Optional<SignInCode> codeOf(CommuneCode commune, UUID subject) {
        return table.findIssue(commune, subject).map(issue -> codes.codeOf(commune, subject, issue.number()));
    }

    /// The PIN of a hamlet head's list, six digits; it changes with each reissue.
    public Optional<String> pinOf(CommuneCode commune, UUID subject) {
        return table.findIssue(commune, subject).map(issue -> codes.pinOf(commune, subject, issue.number()));
    }

    /// Whose badge was scanned or typed: the code in whatever case, or a link whatever its host. Empty when it is no
    /// code, was never issued, or is dead. Counts no tries: for readers at the door, run by staff.
    public Optional<Holder> subjectOf(String scanned) {
        return SignInCode.read(scanned).flatMap(this::holderOf);
    }

    /// Whose living code this is.
    public Optional<Holder> holderOf(SignInCode code) {
        var hash = codes.hash(code);
        return table.findHome(hash)
                .flatMap(commune -> table.findHolder(commune, hash).map(subject -> new Holder(commune, subject)));
    }

    /// Two subjects may come out at one code, once in ten thousand million: the next number is taken then.
    private SignInCode issueNext(CommuneCode commune, UUID subject, UUID by) {
        var number = table.findIssue(commune, subject).map(Issue::number).orElse(0L);
        SignInCode code;
        do {
            code = codes.codeOf(commune, subject, ++number);
        } while (!table.claim(codes.hash(code), commune));
        table.add(commune, subject, new Issue(number, codes.hash(code)), clock.instant(), by);
        audit.record(commune, by, "code.issued", subject.toString());
        return code;
    }
}
