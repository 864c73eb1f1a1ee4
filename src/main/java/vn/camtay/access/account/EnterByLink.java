package vn.camtay.access.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.account.EnterByLink.Outcome.Entered;
import vn.camtay.access.account.EnterByLink.Outcome.LinkDead;
import vn.camtay.access.account.EnterByLink.Outcome.UsernameTaken;
import vn.camtay.access.account.Links.Link;
import vn.camtay.access.signin.SignIns;

/// Someone uses a one-time link to set their password, or to become the first administrator.
@Component
class EnterByLink {
    private final Links links;
    private final AccountTable accounts;
    private final FirstStart firstStart;
    private final SignIns signIns;
    private final Audit audit;

    EnterByLink(Links links, AccountTable accounts, FirstStart firstStart, SignIns signIns, Audit audit) {
        this.links = links;
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.signIns = signIns;
        this.audit = audit;
    }

    sealed interface Outcome {
        record Entered(UUID subject) implements Outcome {}

        record LinkDead() implements Outcome {}

        record UsernameTaken() implements Outcome {}
    }

    /// @param username only looked at on the first start; an account made for somebody has one
    @Transactional
    public Outcome enter(String token, String username, String name, String passwordHash) {
        var link = links.find(token);
        if (link.isEmpty()) {
            return new LinkDead();
        }
        return switch (link.get().purpose()) {
            case FIRST_START -> first(token, link.get(), username, name, passwordHash);
            case SET_PASSWORD -> setPassword(token, link.get(), passwordHash);
        };
    }

    private Outcome first(String token, Link link, String username, String name, String passwordHash) {
        if (firstStart.isDone()) {
            return new LinkDead();
        }
        if (accounts.find(username).isPresent()) {
            return new UsernameTaken();
        }
        if (links.use(token).isEmpty()) {
            return new LinkDead();
        }
        firstStart.begin(link.subject(), username, name, passwordHash);
        return new Entered(link.subject());
    }

    /// Whoever was signed in with the password until now is signed out: the link may have been asked for because
    /// somebody else knew it.
    private Outcome setPassword(String token, Link link, String passwordHash) {
        if (links.use(token).isEmpty()) {
            return new LinkDead();
        }
        accounts.setPassword(link.subject(), passwordHash);
        signIns.endAll(link.subject());
        audit.recordEverywhere(
                link.subject(), "account.password", link.subject().toString());
        return new Entered(link.subject());
    }
}
