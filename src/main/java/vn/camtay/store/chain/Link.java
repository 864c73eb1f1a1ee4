package vn.camtay.store.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.camtay.store.FileHash;
import vn.camtay.store.Stored;

/// A row in its place. Its hash covers all of it and the hash of the row before.
///
/// @param number from 1, without gaps, in one commune and origin
record Link(String origin, long number, ChainRow row, String hash) {
    static Link after(String previous, String origin, long number, ChainRow row) {
        var lines = new ArrayList<>(List.of(
                previous,
                row.commune(),
                origin,
                Long.toString(number),
                Stored.moment(row.at()),
                row.by().toString()));
        lines.addAll(row.parts());
        var text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Link(origin, number, row, FileHash.of(text).hex());
    }

    boolean follows(String previous) {
        return after(previous, origin, number, row).hash().equals(hash);
    }
}
