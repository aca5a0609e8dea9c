package nl.vliegwiel.toegang;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows of one result as records: a field casusId takes the column casusid or casus_id, a field that is a record itself is
 * made of columns of the same row. Where each column stands is looked up at the first row; a mapper serves one result.
 */
final class RecordRow<T> implements RowMapper<T> {
    /** How a record is made; the same for all results. */
    private record Shape<T>(Constructor<T> constructor, String[] names, TypeDescriptor[] types) {
        static <T> Shape<T> of(Class<T> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            var types = new TypeDescriptor[constructor.getParameterCount()];
            for (int i = 0; i < types.length; i++)
                types[i] = new TypeDescriptor(new MethodParameter(constructor, i));
            return new Shape<>(constructor, BeanUtils.getParameterNames(constructor), types);
        }
    }

    private static final Map<Class<?>, Shape<?>> SHAPES = new ConcurrentHashMap<>();
    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    /** Stands for the columns of a record within the record. */
    private static final int RECORD = 0;

    private final Shape<T> shape;
    private final Map<Integer, RecordRow<?>> inner = new HashMap<>();
    private int @Nullable [] columns;

    private RecordRow(Shape<T> shape) {
        this.shape = shape;
    }

    @SuppressWarnings("unchecked") // a shape is kept under the type that it makes
    static <T> RecordRow<T> of(Class<T> type) {
        return new RecordRow<>((Shape<T>) SHAPES.computeIfAbsent(type, Shape::of));
    }

    @Override
    public T mapRow(ResultSet rs, int number) throws SQLException {
        int[] places = columns == null ? columns = columns(rs) : columns;
        var values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            var type = shape.types[i];
            if (places[i] == RECORD) {
                values[i] = Objects.requireNonNull(inner.get(i)).mapRow(rs, number);
                continue;
            }
            var value = JdbcUtils.getResultSetValue(rs, places[i], type.getType());
            values[i] = type.getObjectType().isInstance(value) && !type.isCollection()
                    ? value
                    : CONVERSION.convert(value, type);
        }
        return BeanUtils.instantiateClass(shape.constructor, values);
    }

    private int[] columns(ResultSet rs) throws SQLException {
        var meta = rs.getMetaData();
        var byName = new HashMap<String, Integer>();
        for (int i = meta.getColumnCount(); i > 0; i--)
            byName.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), i); // of two with one name the first counts
        var places = new int[shape.names.length];
        for (int i = 0; i < places.length; i++) {
            var name = shape.names[i];
            var place = byName.get(name.toLowerCase(Locale.ROOT));
            if (place == null)
                place = byName.get(JdbcUtils.convertPropertyNameToUnderscoreName(name));
            if (place == null && shape.types[i].getType().isRecord()) {
                inner.put(i, of(shape.types[i].getType()));
                place = RECORD;
            }
            if (place == null)
                throw new SQLException("geen kolom voor " + name + " van " + shape.constructor.getDeclaringClass());
            places[i] = place;
        }
        return places;
    }
}
