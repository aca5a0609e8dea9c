package nl.vliegwiel.levering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Reads in a thread of its own, a few batches ahead of the thread that asked: the database works on one batch while the
 * next is read. The reading itself asks nothing of the database, whose transaction belongs to the thread that asked.
 */
final class ReadAhead<T> {
    private static final int AHEAD = 2;

    /** Hands over each item, and returns what there is to say of the whole. */
    @FunctionalInterface
    interface Reading<T, R> {
        R read(Consumer<T> uit) throws IOException;
    }

    private final BlockingQueue<List<T>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final int size;
    private final Comparator<T> order;
    private List<T> batch = new ArrayList<>();

    private ReadAhead(int size, Comparator<T> order) {
        this.size = size;
        this.order = order;
    }

    /**
     * Returns when all is read and taken. What either side throws comes out here, and stops the other side.
     *
     * @param size items in a batch; the last may have fewer
     * @param order of the items within a batch
     * @param sink takes each batch, in order, in the thread that called
     */
    static <T, R> R run(int size, Comparator<T> order, Reading<T, R> reading, Consumer<List<T>> sink)
            throws IOException {
        return new ReadAhead<>(size, order).run(reading, sink);
    }

    private <R> R run(Reading<T, R> reading, Consumer<List<T>> sink) throws IOException {
        var task = new FutureTask<R>(() -> {
            R outcome = reading.read(this::add);
            if (!batch.isEmpty())
                give(batch);
            return outcome;
        }) {
            @Override
            protected void done() {
                if (!isCancelled())
                    give(new ArrayList<>()); // the end, also when reading failed
            }
        };
        Thread.ofPlatform().name("read-ahead").start(task);
        try {
            for (var next = ready.take(); !next.isEmpty(); next = ready.take())
                sink.accept(next);
            return task.get();
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case IOException io -> throw io;
                case RuntimeException r -> throw r;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            task.cancel(true);
        }
    }

    private void add(T item) {
        batch.add(item);
        if (batch.size() == size) {
            give(batch);
            batch = new ArrayList<>(size);
        }
    }

    private void give(List<T> items) {
        items.sort(order);
        try {
            ready.put(items);
        } catch (InterruptedException e) {
            throw new CancellationException("nobody takes any more");
        }
    }
}
