package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Keuze;

/** The versions of the way of working. They never change and hold nobody's data, so they are read once and again when one is new. */
@Repository
public class Werkwijzen {
    private record Rij(int nummer, String versie, LocalDate geldigVan, String besluit, Werkwijze.Fase fase) {
    }

    private final JdbcClient db;
    private volatile List<Werkwijze> gelezen = List.of();

    Werkwijzen(JdbcClient db) {
        this.db = db;
    }

    /** All versions by the day from which they hold. */
    public List<Werkwijze> list() {
        var alle = read();
        gelezen = alle;
        return alle;
    }

    /** The version that holds for what begins on this day. */
    public Werkwijze op(LocalDate dag) {
        return op(known(), dag);
    }

    /** The phases by which a list can be narrowed: as they are called on this day, and after that how older or later versions call them. */
    public List<Keuze> fasen(LocalDate dag) {
        var alle = known();
        return op(alle, dag).fasen().stream().map(f -> {
            var anders = alle.stream().map(w -> w.fase(f.fase()).naam()).filter(n -> !n.equals(f.naam())).distinct()
                    .toList();
            return new Keuze(f.fase(),
                    anders.isEmpty() ? f.naam() : f.naam() + " (of: " + String.join(", ", anders) + ")");
        }).toList();
    }

    /** The version by which a casus works: the one to which it was moved, else that of the day it was opened. */
    public Werkwijze van(LocalDate geopendOp, @Nullable Integer overgezet) {
        return overgezet == null ? op(geopendOp) : get(overgezet);
    }

    public Werkwijze get(int nummer) {
        return find(known(), nummer) == null ? require(list(), nummer) : require(known(), nummer);
    }

    /** A new version of this reader, and its number. */
    public int add(Werkwijze w) {
        int nummer = db.sql("""
                insert into leerling.werkwijze (naam, geldig_van, besluit, gemaakt_door) values (?, ?, ?, ?)
                returning nummer""").params(w.naam(), w.geldigVan(), w.besluit(), Lezer.nu().accountId())
                .query(Integer.class).single();
        for (var f : w.fasen())
            db.sql("""
                    insert into leerling.werkwijzefase (nummer, fase, naam, oranje_dagen, rood_dagen, om_de_weken, momenten)
                    values (:nummer, :fase, :naam, :oranje, :rood, :weken, string_to_array(:momenten, ','))""")
                    .param("nummer", nummer).param("fase", f.fase()).param("naam", f.naam())
                    .param("oranje", f.oranjeDagen(), java.sql.Types.INTEGER)
                    .param("rood", f.roodDagen(), java.sql.Types.INTEGER)
                    .param("weken", f.omDeWeken(), java.sql.Types.INTEGER)
                    .param("momenten", String.join(",", f.momenten())).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gelezen = List.of();
            }
        });
        return nummer;
    }

    private static Werkwijze op(List<Werkwijze> alle, LocalDate dag) {
        return alle.stream().filter(w -> !w.geldigVan().isAfter(dag)).reduce((a, b) -> b).orElse(alle.getFirst());
    }

    private static @Nullable Werkwijze find(List<Werkwijze> alle, int nummer) {
        return alle.stream().filter(w -> w.nummer() == nummer).findFirst().orElse(null);
    }

    private static Werkwijze require(List<Werkwijze> alle, int nummer) {
        var w = find(alle, nummer);
        if (w == null)
            throw new IllegalStateException("geen werkwijze " + nummer);
        return w;
    }

    private List<Werkwijze> known() {
        var alle = gelezen;
        return alle.isEmpty() ? list() : alle;
    }

    private List<Werkwijze> read() {
        var rijen = db.sql("""
                select w.nummer, w.naam as versie, w.geldig_van, w.besluit, f.fase, f.naam, f.oranje_dagen,
                       f.rood_dagen, f.om_de_weken, f.momenten
                from leerling.werkwijze w join leerling.werkwijzefase f on f.nummer = w.nummer
                order by w.geldig_van, w.nummer, array_position(array['signaal', 'verkennen', 'plan', 'ondersteuning',
                         'afronden', 'nazorg', 'gesloten'], f.fase) limit 2000""")
                .query((rs, n) -> new Rij(rs.getInt("nummer"), rs.getString("versie"),
                        rs.getObject("geldig_van", LocalDate.class), rs.getString("besluit"),
                        new Werkwijze.Fase(rs.getString("fase"), rs.getString("naam"),
                                rs.getObject("oranje_dagen", Integer.class), rs.getObject("rood_dagen", Integer.class),
                                rs.getObject("om_de_weken", Integer.class),
                                Arrays.asList((String[]) rs.getArray("momenten").getArray()))))
                .list();
        return rijen.stream().map(Rij::nummer).distinct()
                .map(nummer -> version(rijen.stream().filter(r -> r.nummer() == nummer).toList()))
                .sorted(Comparator.comparing(Werkwijze::geldigVan).thenComparingInt(Werkwijze::nummer)).toList();
    }

    private static Werkwijze version(List<Rij> fasen) {
        var r = fasen.getFirst();
        return new Werkwijze(r.nummer(), r.versie(), r.geldigVan(), r.besluit(),
                fasen.stream().map(Rij::fase).toList());
    }
}
