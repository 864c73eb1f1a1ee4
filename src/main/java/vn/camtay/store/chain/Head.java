package vn.camtay.store.chain;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The end of a chain: how many rows it has and the hash of the last.
record Head(String commune, String origin, long number, String hash) {
    static Head read(ResultSet row, int at) throws SQLException {
        return new Head(
                row.getString("commune"), row.getString("origin"), row.getLong("number"), row.getString("hash"));
    }

    /// As people are told of a chain: the commune and the first letters of the machine.
    String chain() {
        return commune + "/" + origin.substring(0, Math.min(8, origin.length()));
    }
}
