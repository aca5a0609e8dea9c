package nl.vliegwiel.toegang;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;

/**
 * Spring's client, except that {@code query(SomeRecord.class)} reads with a {@link RecordRow}. Spring's own mapper asks the
 * driver for a column by the name of the field, and the driver answers casusId, where the column is casus_id, with an
 * exception: one for each field of each row, which was half of what a page cost in the application.
 */
record RecordClient(JdbcClient client) implements JdbcClient {

    static JdbcClient of(NamedParameterJdbcOperations operations) {
        return new RecordClient(JdbcClient.create(operations));
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(client.sql(sql));
    }

    private record Statement(StatementSpec spec) implements StatementSpec {

        @Override
        public <T> MappedQuerySpec<T> query(Class<T> type) {
            return BeanUtils.isSimpleProperty(type) ? spec.query(type) : spec.query(RecordRow.of(type));
        }

        @Override
        public <T> MappedQuerySpec<T> query(RowMapper<T> mapper) {
            return spec.query(mapper);
        }

        @Override
        public ResultQuerySpec query() {
            return spec.query();
        }

        @Override
        public void query(RowCallbackHandler handler) {
            spec.query(handler);
        }

        @Override
        public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
            return spec.query(extractor);
        }

        @Override
        public int update() {
            return spec.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return spec.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return spec.update(keys, columns);
        }

        @Override
        public StatementSpec withFetchSize(int size) {
            return new Statement(spec.withFetchSize(size));
        }

        @Override
        public StatementSpec withMaxRows(int rows) {
            return new Statement(spec.withMaxRows(rows));
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            return new Statement(spec.withQueryTimeout(seconds));
        }

        @Override
        public StatementSpec param(@Nullable Object value) {
            return new Statement(spec.param(value));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            return new Statement(spec.param(index, value));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int sqlType) {
            return new Statement(spec.param(index, value, sqlType));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            return new Statement(spec.param(name, value));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int sqlType) {
            return new Statement(spec.param(name, value, sqlType));
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            return new Statement(spec.params(values));
        }

        @Override
        public StatementSpec params(List<?> values) {
            return new Statement(spec.params(values));
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            return new Statement(spec.params(values));
        }

        @Override
        public StatementSpec paramSource(Object fields) {
            return new Statement(spec.paramSource(fields));
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            return new Statement(spec.paramSource(source));
        }
    }
}
