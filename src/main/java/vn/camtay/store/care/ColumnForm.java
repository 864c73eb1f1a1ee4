package vn.camtay.store.care;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.store.Stored;

/// The types a column may have, and the text in which its values go from one database to the other: the one modules
/// write.
enum ColumnForm {
    TEXT,
    UUID,
    DATE,
    BIGINT,
    TIMESTAMPTZ {
        @Override
        @Nullable
        String read(ResultSet row, String column) throws SQLException {
            return Stored.findMoment(row, column).map(Stored::moment).orElse(null);
        }
    },
    BOOLEAN {
        @Override
        @Nullable
        String read(ResultSet row, String column) throws SQLException {
            return row.getString(column) == null ? null : Stored.flag(row, column) ? "1" : "0";
        }
    },
    JSONB {
        /// PostgreSQL puts keys, spaces and numbers into an order of its own.
        @Override
        String canonical(String text) {
            return sorted(JSON.readTree(text));
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static ColumnForm parse(String declared) {
        return valueOf(declared.toUpperCase(Locale.ROOT));
    }

    @Nullable
    String read(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    /// What two databases agree in when they hold the same value.
    String canonical(String text) {
        return text;
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> JSON.writeValueAsString(each.getKey()) + ":" + sorted(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(ColumnForm::sorted).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNumber() ? plain(node.decimalValue()) : JSON.writeValueAsString(node);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }
}
