package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How help ended in the casussen that this reader may work in. */
@Repository
public class Afrondingen {
    private final JdbcClient db;

    Afrondingen(JdbcClient db) {
        this.db = db;
    }

    Optional<Afronding> find(long casus) {
        return db.sql("select casus_id, op, wat_hielp from ondersteuning.afronding where casus_id = ?").param(casus)
                .query(Afronding.class).optional();
    }

    /** Records the end; after going back a phase the newest stays. */
    void save(Afronding a) {
        db.sql("""
                insert into ondersteuning.afronding (casus_id, op, wat_hielp) values (:casusId, :op, :watHielp)
                on conflict (casus_id) do update set op = excluded.op, wat_hielp = excluded.wat_hielp""")
                .paramSource(a).update();
    }

    /** Whether this reader rounds off: who may write, and the holder after consent was withdrawn. */
    boolean mayClose(long casus) {
        return db.sql("""
                select exists (select from toegang.inzage i where i.casus_id = ? and i.categorie = 'werk'
                    and i.wie = any ((select toegang.sleutels())::text[]) and i.tot > now()
                    and (i.schrijven or i.grond = 'houder'))""").param(casus).query(Boolean.class).single();
    }

    /** Ends every open task of the casus; the review of break-glass access stays. */
    void endTasks(long casus) {
        db.sql("""
                update ondersteuning.taak set klaar_op = now(), versie = versie + 1
                where casus_id = ? and klaar_op is null and soort <> 'noodtoegang'""").param(casus).update();
    }

    /**
     * The help itself was withdrawn: afronden starts, with a task for the first responsible. Only in the transaction in
     * which the reader recorded that withdrawal; the database refuses any other.
     *
     * @return false when it had started already
     */
    public boolean begunByWithdrawal(long casus, LocalDate vandaag) {
        return db.sql("select ondersteuning.hulp_ingetrokken(?, ?)").params(casus, vandaag).query(Boolean.class)
                .single();
    }
}
