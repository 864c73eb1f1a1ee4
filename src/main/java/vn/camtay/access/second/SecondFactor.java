package vn.camtay.access.second;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.Audit;
import vn.camtay.access.Scopes;
import vn.camtay.access.Subject;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.access.key.Tokens;
import vn.camtay.access.second.SecondFactorState.Begun;
import vn.camtay.access.second.SecondFactorState.Off;
import vn.camtay.access.second.SecondFactorState.On;

/// Switches a staff account's second factor on and off, and says whether a code is right. Optional: each decides for
/// their own account; an administrator can only switch it off, for somebody who lost the phone.
@Component
public class SecondFactor {
    private static final int SECRET = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_DIGITS = 10;

    private final FactorTable table;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;
    private final Key secrets;
    private final Key recovery;

    SecondFactor(FactorTable table, Scopes scopes, Audit audit, Keys keys, Clock clock) {
        this.table = table;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
        this.secrets = keys.derive("second factors");
        this.recovery = keys.derive("recovery codes");
    }

    public boolean isOn(UUID subject) {
        return table.find(subject).flatMap(FactorTable.Row::on).isPresent();
    }

    SecondFactorState stateOf(UUID subject) {
        var row = table.find(subject);
        if (row.flatMap(FactorTable.Row::on).isPresent()) {
            return new On(row.flatMap(FactorTable.Row::on).orElseThrow(), table.countRecovery(subject));
        }
        return row.filter(FactorTable.Row::begun)
                .<SecondFactorState>map(begun -> new Begun(Base32.write(secretOf(subject, begun.issue()))))
                .orElseGet(Off::new);
    }

    /// Makes a key to be shown to a phone. It counts once a code made with it came back.
    @Transactional
    void begin(UUID subject) {
        table.begin(subject);
    }

    @Transactional
    ConfirmOutcome confirm(UUID subject, String typed) {
        var begun = table.find(subject).filter(FactorTable.Row::begun);
        if (begun.isEmpty()) {
            return new ConfirmOutcome.NothingToConfirm();
        }
        if (!isCode(subject, begun.get().issue(), digits(typed))) {
            return new ConfirmOutcome.WrongCode();
        }
        table.switchOn(subject, clock.instant());
        audit.recordEverywhere(subject, "second-factor.on", subject.toString());
        return new ConfirmOutcome.SwitchedOn(newRecoveryCodes(subject));
    }

    /// Whether what was typed is the code of now, each good once, or an unused recovery code.
    @Transactional
    public boolean accept(UUID subject, String typed) {
        var on = table.find(subject).filter(row -> row.on().isPresent());
        if (on.isEmpty()) {
            return false;
        }
        var digits = digits(typed);
        if (digits.length() == RECOVERY_DIGITS) {
            return useRecovery(subject, digits);
        }
        return isCode(subject, on.get().issue(), digits);
    }

    /// The owner's own wish, proved by a code before.
    @Transactional
    void switchOff(UUID subject) {
        if (table.switchOff(subject)) {
            audit.recordEverywhere(subject, "second-factor.off", subject.toString());
        }
    }

    /// For somebody who lost the phone. One's own is switched off by a code, so that a screen left open is not enough.
    @Transactional
    public AccountOutcome switchOff(Subject administrator, UUID subject) {
        if (subject.equals(administrator.id())) {
            return new AccountOutcome.Oneself();
        }
        if (!scopes.covers(administrator, subject)) {
            return new AccountOutcome.OutOfReach();
        }
        if (table.switchOff(subject)) {
            audit.record(administrator.commune(), administrator.id(), "second-factor.off", subject.toString());
        }
        return new AccountOutcome.Changed();
    }

    private boolean isCode(UUID subject, long issue, String digits) {
        return digits.length() == TimeCode.DIGITS
                && TimeCode.find(secretOf(subject, issue), digits, clock.instant())
                        .filter(step -> table.use(subject, step))
                        .isPresent();
    }

    private boolean useRecovery(UUID subject, String digits) {
        if (!table.useRecovery(subject, recoveryHash(subject, digits), clock.instant())) {
            return false;
        }
        audit.recordEverywhere(subject, "second-factor.recovery", subject.toString());
        return true;
    }

    private List<String> newRecoveryCodes(UUID subject) {
        var codes = new ArrayList<String>();
        while (codes.size() < RECOVERY_CODES) {
            var code = Tokens.digits(RECOVERY_DIGITS);
            if (!codes.contains(code)) {
                table.addRecovery(subject, recoveryHash(subject, code));
                codes.add(code);
            }
        }
        return codes;
    }

    private String recoveryHash(UUID subject, String digits) {
        return recovery.signHex(subject.toString(), digits);
    }

    private byte[] secretOf(UUID subject, long issue) {
        return Arrays.copyOf(secrets.sign(subject.toString(), Long.toString(issue)), SECRET);
    }

    private static String digits(String typed) {
        return Optional.of(typed.replaceAll("[\\s.\\-\\u00a0]", ""))
                .filter(text -> text.matches("[0-9]{1,20}"))
                .orElse("");
    }
}
