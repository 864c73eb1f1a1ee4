package vn.camtay.privacy.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import vn.camtay.access.key.Tokens;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// A row of the log in its place. Its hash covers all of it and the hash of the row before.
///
/// @param number from 1, without gaps, in one commune and origin
record PassageLink(String origin, long number, Instant at, Passage passage, String hash) {
    static PassageLink after(String previous, String origin, long number, Instant at, Passage passage) {
        var text = String.join(
                "\n",
                previous,
                passage.commune().value(),
                origin,
                Long.toString(number),
                Stored.moment(at),
                passage.by().toString(),
                passage.what(),
                passage.found(),
                passage.rules(),
                passage.mark());
        return new PassageLink(origin, number, at, passage, Tokens.hash(text));
    }

    boolean follows(String previous) {
        return after(previous, origin, number, at, passage).hash().equals(hash);
    }

    static PassageLink read(ResultSet row, int at) throws SQLException {
        return new PassageLink(
                row.getString("origin"),
                row.getLong("number"),
                Stored.moment(row, "at"),
                new Passage(
                        new CommuneCode(row.getString("commune")),
                        UUID.fromString(row.getString("by_subject")),
                        row.getString("what"),
                        row.getString("found"),
                        row.getString("rules"),
                        row.getString("mark")),
                row.getString("hash"));
    }
}
