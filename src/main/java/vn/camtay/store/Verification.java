package vn.camtay.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A check of the data that only its module can make, such as whether an audit chain is whole. `camtay verify` and the
/// last
/// step of `camtay restore` run all of them; they are found through `META-INF/services/vn.camtay.store.Verification`
/// and
/// need no Spring. They only read.
public interface Verification {
    /// What is checked, in Vietnamese: "Chuỗi nhật ký".
    String name();

    /// What is wrong, a line each in Vietnamese, naming the rows; empty when all is well.
    List<String> problems(JdbcClient jdbc);
}
