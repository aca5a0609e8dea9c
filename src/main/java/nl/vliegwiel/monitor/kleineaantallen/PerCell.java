package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A list per cell; most are empty. */
final class PerCell<T> {

    private final @Nullable Object[] lists;

    PerCell(int cells) {
        lists = new Object[cells];
    }

    @SuppressWarnings("unchecked")
    List<T> of(int cell) {
        return lists[cell] == null ? List.of() : (List<T>) lists[cell];
    }

    @SuppressWarnings("unchecked")
    void add(int cell, T one) {
        var list = (List<T>) lists[cell];
        if (list == null) {
            list = new ArrayList<>(2);
            lists[cell] = list;
        }
        list.add(one);
    }

    void remove(int cell, T one) {
        of(cell).remove(one);
    }

    void clear(int cell) {
        lists[cell] = null;
    }

    Stream<T> all() {
        return IntStream.range(0, lists.length).boxed().flatMap(cell -> of(cell).stream());
    }
}
