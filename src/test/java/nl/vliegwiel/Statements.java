package nl.vliegwiel;

import java.util.List;
import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the SQL statements of a thread, so that a test can see a page that asks once for each row. */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {
    private final ThreadLocal<Integer> sent = ThreadLocal.withInitial(() -> 0);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        sent.set(sent.get() + 1);
    }

    /** How many since the last call. */
    int taken() {
        int count = sent.get();
        sent.remove();
        return count;
    }
}
