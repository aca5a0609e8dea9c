package nl.vliegwiel.toegang;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that no person does: with the rights of the job only, and so in a transaction of its own, also when a person
 * asked for it.
 */
@Component
public class Jobs {
    private final TransactionTemplate own;

    Jobs(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All of the work or nothing. */
    public <T> T run(Acteur.Job job, Supplier<T> work) {
        return Acteur.als(job, () -> Objects.requireNonNull(own.execute(status -> work.get())));
    }
}
