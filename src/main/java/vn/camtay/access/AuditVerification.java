package vn.camtay.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.Verification;

/// Whether the audit trail is whole.
public final class AuditVerification implements Verification {
    @Override
    public String name() {
        return "Chuỗi nhật ký";
    }

    @Override
    public List<String> problems(JdbcClient jdbc) {
        return Audit.CHAIN.problems(jdbc);
    }
}
