package vn.camtay.privacy.gate;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.Verification;

/// Whether the gate's log is whole.
public final class PassageVerification implements Verification {
    @Override
    public String name() {
        return "Nhật ký cửa ra dịch vụ AI";
    }

    @Override
    public List<String> problems(JdbcClient jdbc) {
        return PassageLog.CHAIN.problems(jdbc);
    }
}
