package vn.camtay.store.group;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.camtay.store.NotSaved;

/// The one connection that writes to SQLite. Transactions take turns at it, each in its own savepoint, and share a
/// COMMIT:
/// whoever ends a turn while others wait leaves the COMMIT to them, so that one fsync serves all who came meanwhile.
///
/// All fields but the turns belong to the thread that holds the turn.
/// A deferred foreign key would be judged at the group's COMMIT and fail everybody: the tables have none.
public final class Writer implements AutoCloseable {
    static final int LARGEST_GROUP = 256;

    private final Source source;
    private final Turns turns;
    private final Duration patience;
    private @Nullable Open open;
    private @Nullable Group group;

    /// @param patience how long a transaction waits for its turn; for its COMMIT it waits twice that
    public Writer(Source source, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.turns = new Turns(patience);
    }

    /// Where the writer's connection comes from, again after it broke.
    public interface Source {
        Connection open() throws SQLException;
    }

    /// Waits for the turn and begins; the connection is good until `keep` or `undo`.
    Connection begin() {
        turns.take();
        try {
            var current = connected();
            if (group == null) {
                current.begin();
                group = new Group();
            }
            current.run(current.savepoint);
            return current.guarded;
        } catch (SQLException | RuntimeException | Error e) {
            lose(e);
            throw new CannotCreateTransactionException("Cannot begin to write; nothing was written.", e);
        }
    }

    /// Ends the turn keeping what was written, and returns when it is on the disk; `NotSaved` when it is not.
    void keep() {
        var mine = current();
        try {
            var current = connected();
            current.run(current.release);
            mine.join();
        } catch (SQLException | RuntimeException | Error e) {
            lose(e);
            throw NotSaved.with(e);
        }
        pass(mine);
        mine.await(patience.multipliedBy(2));
    }

    /// Ends the turn as if nothing had been written in it. Others of the group are not touched.
    void undo() {
        var mine = current();
        try {
            var current = connected();
            current.run(current.rollbackTo);
            current.run(current.release);
        } catch (SQLException | RuntimeException | Error e) {
            lose(e);
            return;
        }
        pass(mine);
    }

    /// How many wait for their turn at this moment.
    public int waiting() {
        return turns.length();
    }

    @Override
    public void close() throws SQLException {
        turns.take();
        try {
            if (group != null) { // left to somebody who waits
                group.finish(write(group));
                group = null;
            }
            disconnect();
        } finally {
            turns.handOn();
        }
    }

    private Group current() {
        if (group == null || !turns.isMine()) {
            throw new IllegalStateException("No turn to end");
        }
        return group;
    }

    private void pass(Group mine) {
        if (mine.size() < LARGEST_GROUP && turns.handOnIfAwaited()) {
            return;
        }
        var failure = write(mine);
        group = null;
        turns.handOn();
        mine.finish(failure);
    }

    private @Nullable Throwable write(Group mine) {
        try {
            var current = connected();
            current.run(mine.size() == 0 ? current.rollback : current.commit);
            return null;
        } catch (SQLException | RuntimeException | Error e) {
            disconnect();
            return e;
        }
    }

    /// The whole group is gone, as after a full disk, when SQLite itself rolls back everything: all its members are
    /// told.
    private void lose(Throwable cause) {
        var lost = group;
        group = null;
        disconnect();
        turns.handOn();
        if (lost != null) {
            lost.finish(cause);
        }
    }

    private Open connected() throws SQLException {
        if (open == null) {
            open = new Open(source.open());
        }
        return open;
    }

    /// Closing rolls back what is open, so that the next group starts clean whatever state this one was left in.
    private void disconnect() {
        var closing = open;
        open = null;
        if (closing != null) {
            closing.close();
        }
    }
}
