package vn.camtay.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// Brings the tables up to this program's version. One folder serves both databases, a second one each what must
/// differ.
final class Migrations {
    enum Dialect {
        SQLITE,
        POSTGRESQL
    }

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    static Migrations of(DataSource source, Dialect dialect) {
        var own = dialect == Dialect.SQLITE ? "sqlite" : "postgresql";
        return new Migrations(Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/migration-" + own)
                .outOfOrder(true) // each module numbers its own steps, so a later one may have a lower number
                .cleanDisabled(true)
                .load());
    }

    void run() {
        try {
            refuseNewer();
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "Không nâng cấp được cơ sở dữ liệu; dữ liệu cũ vẫn nguyên. " + firstLine(e),
                    "Hãy giữ nguyên thư mục dữ liệu, chạy lại bản Cầm Tay cũ và gửi dòng báo lỗi này cho người hỗ trợ.",
                    e);
        }
    }

    /// Whether the tables are exactly those this program knows: nothing newer, nothing still to do.
    boolean areCurrent() {
        var info = flyway.info();
        return info.pending().length == 0
                && Arrays.stream(info.all()).allMatch(each -> each.getState().isResolved());
    }

    /// A program that does not know the newer tables could write what the newer one misreads: it never starts on them.
    void refuseNewer() {
        var newer = Arrays.stream(flyway.info().all())
                .filter(each -> each.getState().isApplied() && !each.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .toList();
        if (!newer.isEmpty()) {
            throw new StartRefused(
                    "Dữ liệu này do một bản Cầm Tay mới hơn ghi (bước " + newer.getLast()
                            + "); bản đang chạy không đọc được. Dữ liệu vẫn an toàn, chưa bị thay đổi gì.",
                    "Hãy chạy bản Cầm Tay mới hơn, hoặc dùng --data để mở thư mục dữ liệu khác.");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
