package vn.camtay.store.care;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row between two databases: a text for each column, or nothing.
final class Cells {
    private final List<TableForm.Column> columns;
    private final @Nullable String[] texts;

    Cells(List<TableForm.Column> columns) {
        this.columns = columns;
        this.texts = new @Nullable String[columns.size()];
    }

    void set(int place, @Nullable String text) {
        texts[place] = text;
    }

    /// Every value goes in as text: the column says what it is.
    void fill(PreparedStatement insert) throws SQLException {
        for (var i = 0; i < texts.length; i++) {
            insert.setString(i + 1, texts[i]);
        }
    }

    /// The same for the same row on either database. Lengths come first, so that no two rows run together.
    byte[] hash(MessageDigest digest) {
        for (var i = 0; i < texts.length; i++) {
            var text = texts[i];
            var bytes = text == null
                    ? new byte[0]
                    : columns.get(i).form().canonical(text).getBytes(StandardCharsets.UTF_8);
            digest.update(((text == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }
}
