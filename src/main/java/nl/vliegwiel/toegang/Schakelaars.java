package nl.vliegwiel.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The switches of this region and the decisions about them. Every request asks, so what was decided is kept in memory: read at start, after
 * each decision, and each minute for what another process decided.
 */
@Repository
public class Schakelaars {
    private static final List<Schakelaar> ALLE = Kennis.rows("schakelaars.csv").stream().map(Schakelaar::row).toList();

    private final JdbcClient db;
    private final TransactionTemplate own;
    private final Clock clock;
    private volatile List<Schakelbesluit> besluiten;

    Schakelaars(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.besluiten = read();
    }

    /** In the order of the file. */
    public List<Schakelaar> alle() {
        return ALLE;
    }

    /** Is this part on today; a key that is not in the file is a defect. */
    public boolean aan(String sleutel) {
        if (ALLE.stream().noneMatch(s -> s.sleutel().equals(sleutel)))
            throw new IllegalArgumentException("geen schakelaar " + sleutel);
        var today = LocalDate.now(clock);
        return besluiten.stream().filter(b -> b.schakelaar().equals(sleutel) && !b.geldigVan().isAfter(today))
                .findFirst().map(Schakelbesluit::aan).orElse(true);
    }

    /** The keys of what is off today. */
    public Set<String> uit() {
        var uit = new HashSet<String>();
        if (!besluiten.isEmpty())
            ALLE.stream().map(Schakelaar::sleutel).filter(s -> !aan(s)).forEach(uit::add);
        return uit;
    }

    /** The switch that is off and to which this thing or address belongs. */
    public Optional<Schakelaar> uit(String onderdeel, String pad) {
        return besluiten.isEmpty()
                ? Optional.empty()
                : ALLE.stream().filter(s -> s.geldt(onderdeel, pad) && !aan(s.sleutel())).findFirst();
    }

    /** All decisions, what holds latest first; at most 500. */
    public List<Schakelbesluit> besluiten() {
        return list();
    }

    /** Records one, which holds from its day for everybody as soon as this transaction has ended. */
    public long add(String schakelaar, boolean aan, LocalDate geldigVan, String reden) {
        long id = db.sql("""
                insert into toegang.schakelbesluit (schakelaar, aan, geldig_van, reden)
                values (?, ?, ?, ?) returning id""").params(schakelaar, aan, geldigVan, reden).query(Long.class)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                besluiten = read();
            }
        });
        return id;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void refresh() {
        besluiten = read();
    }

    private List<Schakelbesluit> read() {
        return Objects.requireNonNull(own.execute(status -> list()));
    }

    private List<Schakelbesluit> list() {
        return db.sql("""
                select b.schakelaar, b.aan, b.geldig_van, b.reden, a.naam as door
                from toegang.schakelbesluit b left join toegang.account a on a.id = b.door
                order by b.geldig_van desc, b.id desc limit 500""").query(Schakelbesluit.class).list();
    }
}
