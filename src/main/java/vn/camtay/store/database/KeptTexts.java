package vn.camtay.store.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Writes the `?` for the names of a statement once and not before each use: the same text, the same object, by which
/// its kept statement is found at once. A list of values has as many `?` as values, so its text is written each time.
public final class KeptTexts extends NamedParameterJdbcTemplate {
    private static final int MOST = 2_000;

    private final Map<String, String> written = new ConcurrentHashMap<>();

    public KeptTexts(JdbcOperations operations) {
        super(operations);
        setCacheLimit(MOST);
    }

    @Override
    protected PreparedStatementCreatorFactory getPreparedStatementCreatorFactory(
            ParsedSql parsed, SqlParameterSource values) {
        if (hasList(values)) {
            return super.getPreparedStatementCreatorFactory(parsed, values);
        }
        var text = written.computeIfAbsent(
                parsed.toString(), _ -> NamedParameterUtils.substituteNamedParameters(parsed, values));
        return new PreparedStatementCreatorFactory(text, NamedParameterUtils.buildSqlParameterList(parsed, values));
    }

    private static boolean hasList(SqlParameterSource values) {
        return !(values instanceof MapSqlParameterSource map)
                || map.getValues().values().stream().anyMatch(value -> value instanceof Iterable);
    }
}
