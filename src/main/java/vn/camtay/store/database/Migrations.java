package vn.camtay.store.database;

import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.camtay.store.StartRefused;

/// Brings the tables up to this program's version. One folder serves both databases, a second one each what must
/// differ.
public final class Migrations {
    public enum Dialect {
        SQLITE,
        POSTGRESQL
    }

    private static final Set<SQLiteErrorCode> DISK =
            Set.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR, SQLiteErrorCode.SQLITE_CANTOPEN);

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    public static Migrations of(DataSource source, Dialect dialect) {
        var own = dialect == Dialect.SQLITE ? "sqlite" : "postgresql";
        return new Migrations(Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/migration-" + own)
                .outOfOrder(true) // each module numbers its own steps, so a later one may have a lower number
                .cleanDisabled(true)
                .load());
    }

    public void run() {
        try {
            refuseNewer();
            flyway.migrate();
        } catch (FlywayException e) {
            throw isOfTheDisk(e)
                    ? new StartRefused(
                            "Ổ đĩa đầy hoặc không ghi được nên chưa chuẩn bị xong cơ sở dữ liệu; dữ liệu cũ vẫn nguyên.",
                            "Hãy dọn bớt ổ đĩa rồi mở lại, hoặc chọn thư mục ở ổ khác bằng --data.",
                            e)
                    : unreadable("Không nâng cấp được cơ sở dữ liệu; dữ liệu cũ vẫn nguyên. ", e);
        }
    }

    /// Whether the tables are exactly those this program knows: nothing newer, nothing still to do.
    public boolean areCurrent() {
        var info = info();
        return info.pending().length == 0
                && Arrays.stream(info.all()).allMatch(each -> each.getState().isResolved());
    }

    /// A program that does not know the newer tables could write what the newer one misreads: it never starts on them.
    public void refuseNewer() {
        var newer = Arrays.stream(info().all())
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

    private MigrationInfoService info() {
        try {
            return flyway.info();
        } catch (FlywayException e) {
            throw unreadable("Không đọc được cơ sở dữ liệu đã qua những bước nào; dữ liệu vẫn nguyên. ", e);
        }
    }

    private static StartRefused unreadable(String what, FlywayException cause) {
        return new StartRefused(
                what + firstLine(cause),
                "Hãy giữ nguyên thư mục dữ liệu, chạy lại bản Cầm Tay cũ và gửi dòng báo lỗi này cho người hỗ trợ.",
                cause);
    }

    private static boolean isOfTheDisk(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException refused
                    && DISK.contains(SQLiteErrorCode.getErrorCode(refused.getResultCode().code & 0xff))) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
