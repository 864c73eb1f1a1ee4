package vn.camtay.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.camtay.access.SubjectNames;
import vn.camtay.access.SubjectNames.SubjectName;
import vn.camtay.access.account.AccountTable;
import vn.camtay.place.CommuneCode;

/// How subjects are called: accounts by their own name, others by whichever module knows them. Remembered for a
/// minute, since the header of every page asks.
@Component
public class Names {
    private static final int LARGEST = 20_000;

    private final AccountTable accounts;
    private final ObjectProvider<SubjectNames> known;
    private final Cache<Asked, Optional<SubjectName>> memory = Caffeine.newBuilder()
            .maximumSize(LARGEST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build();

    Names(AccountTable accounts, ObjectProvider<SubjectNames> known) {
        this.accounts = accounts;
        this.known = known;
    }

    private record Asked(Optional<CommuneCode> commune, UUID subject) {}

    public Optional<SubjectName> find(Optional<CommuneCode> commune, UUID subject) {
        return memory.get(new Asked(commune, subject), this::ask);
    }

    /// Badges first: they are the many.
    private Optional<SubjectName> ask(Asked asked) {
        return asked.commune()
                .flatMap(commune -> known.orderedStream()
                        .flatMap(names -> names.nameOf(commune, asked.subject()).stream())
                        .findFirst())
                .or(() -> accounts.find(asked.subject()).map(account -> new SubjectName(account.name(), "")));
    }
}
