package nl.vliegwiel.monitor;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Proefregio;

/**
 * A publication and work figures with outcomes that are known in advance, one kind of truth per indicator. The newest of all,
 * over March 2026; the pilot of school 1 began in October 2024. Fictieve gegevens.
 */
public final class Proefcijfers {

    static final int START = 2024 * 12 + 9;
    static final int MAART_2026 = 2026 * 12 + 2;
    private static final int EERSTE = 2023 * 12 + 8;

    /** Improvement, ordinary variation, change without verdict, a wave that passed, a worsening: 11 months before, 16 after. */
    static final Map<String, double[]> PILOT = Map.of(
            "zestien-uur-verzuim",
            new double[]{.080, .098, .091, .086, .094, .083, .102, .093, .089, .094, .092, .085, .088, .084, .080, .077,
                    .076, .078, .075, .077, .074, .076, .073, .075, .074, .072, .070},
            "verzuimpercentage",
            new double[]{.061, .066, .063, .059, .064, .068, .062, .060, .065, .063, .061, .064, .062, .066, .060, .063,
                    .065, .061, .064, .060, .066, .062, .063, .061, .065, .062, .064},
            "casussen-in-team",
            new double[]{.0070, .0074, .0068, .0072, .0075, .0069, .0071, .0073, .0070, .0074, .0072, .0081, .0090,
                    .0096,
                    .0101, .0099, .0105, .0108, .0110, .0107, .0112, .0114, .0111, .0113, .0115, .0114, .0116},
            "dagen-tot-hulp",
            new double[]{45, 47, 44, 46, 48, 45, 47, 46, 44, 48, 46, 52, 58, 63, 61, 57, 52, 48, 46, 45, 47, 44, 46, 45,
                    47,
                    45, 46},
            "terugval",
            new double[]{.22, .24, .23, .21, .25, .22, .24, .23, .22, .24, .23, .25, .27, .26, .29, .30, .31, .33, .32,
                    .34,
                    .33, .35, .34, .36, .35, .36, .37});
    static final double COMPARISON = 1.02;

    private final JdbcClient db;
    private long publicatie;
    private long werk;

    private Proefcijfers(Proefregio regio) {
        this.db = regio.eigenaar();
    }

    /** Puts the outcomes there, again when a peiling of another test took their place. */
    public static synchronized Proefcijfers klaar(Proefregio regio) {
        var cijfers = new Proefcijfers(regio);
        cijfers.publicatie = cijfers.find("publicatie");
        cijfers.werk = cijfers.find("werk");
        if (cijfers.publicatie == 0 || cijfers.werk == 0) {
            cijfers.db.sql("truncate monitor.rapport, monitor.rapportdeel").update();
            cijfers.db.sql("delete from monitor.peiling where peildag = '2026-04-12'").update();
            cijfers.save();
        }
        return cijfers;
    }

    private long find(String soort) {
        return db.sql("select coalesce(max(id), 0) from monitor.peiling where soort = ? and peildag = '2026-04-12'")
                .param(soort).query(Long.class).single();
    }

    private void save() {
        publicatie = peiling("publicatie", 10, 12);
        PILOT.forEach((code, values) -> {
            boolean known = List.of("zestien-uur-verzuim", "verzuimpercentage", "casussen-in-team").contains(code);
            int[] months = java.util.stream.IntStream.rangeClosed(EERSTE, MAART_2026)
                    .filter(m -> m % 12 != 6 && m % 12 != 7).toArray();
            for (int i = 0; i < values.length; i++) {
                cel(publicatie, code, "groep × maand", months[i], "pilot", null, values[i], 5600L,
                        values[i] - before(values, i) * COMPARISON);
                cel(publicatie, code, "groep × maand", months[i], "vergelijking", null, before(values, i) * COMPARISON,
                        11_200L, null);
                if (known) {
                    cel(publicatie, code, "school × maand", months[i], null, 1L, values[i] * 1.1, 1200L, null);
                }
            }
        });
        for (String groep : List.of("pilot", "vergelijking")) {
            cel(publicatie, "nazorg-afgesproken", "groep × maand", MAART_2026, groep, null, null, null, null);
        }
        cel(publicatie, "zestien-uur-verzuim", "school × maand", MAART_2026, null, 2L, null, null, null);
        pilots();
        werk = peiling("werk", 5, 13);
        for (int month = EERSTE; month <= MAART_2026; month++) {
            cel(werk, "zestien-uur-verzuim", "school × maand", month, null, 1L, .0777, 1200L, null);
        }
        for (long school : new long[]{1, 2}) {
            for (long peiling : new long[]{publicatie, werk}) {
                db.sql("""
                        insert into monitor.kwaliteit (peiling_id, school_id, maand, geleverd, op_tijd, regels, fouten)
                        select ?, ?, m, not (? = 2 and m = ?), true, 500, 5 from generate_series(?, ?) m""")
                        .params(peiling, school, school, MAART_2026, EERSTE, MAART_2026).update();
            }
        }
    }

    private void pilots() {
        pilot("zestien-uur-verzuim", "", -.024, .004, .31);
        pilot("verzuimpercentage", "", -.002, .52, .31);
        pilot("terugval", "", .05, .002, .01);
        pilot("dagen-tot-hulp", "Van een duur waarin casussen nog lopen, berekenen we geen effect van de pilot.", null,
                null, null);
        db.sql("""
                insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, plek, teller, noemer, n, waarde, laag, hoog, niet_getoond)
                values (:p, 'zestien-uur-verzuim', 'leerjaar × maand', 'maand', :m, '{"leerjaar": "2"}', 90, 1200, 1200, .075, .061, .091, null),
                       (:p, 'zestien-uur-verzuim', 'leerjaar × maand', 'maand', :m, '{"leerjaar": "6"}', null, null, null, null, null, null, 'klein')""")
                .param("p", publicatie).param("m", MAART_2026).update();
    }

    private void pilot(String code, String reden, @Nullable Double effect, @Nullable Double lot,
            @Nullable Double before) {
        db.sql("""
                insert into monitor.pilotuitkomst (peiling_id, indicator, reden, effect, laag, hoog, p_verloting, p_bootstrap, p_vooraf,
                       p_aangepast, pilots, vergelijking, bekeken, momenten)
                values (:p, :code, :reden, :effect, :effect::float - .01, :effect::float + .01, :lot, :lot, :before, :lot, 8, 16, 31, :momenten::jsonb)""")
                .param("p", publicatie).param("code", code).param("reden", reden).param("effect", effect)
                .param("lot", lot).param("before", before)
                .param("momenten", effect == null
                        ? "[]"
                        : """
                                [{"sinds": -2, "effect": 0.001, "laag": -0.008, "hoog": 0.010}, {"sinds": -1, "effect": 0, "laag": 0, "hoog": 0},
                                 {"sinds": 0, "effect": -0.02, "laag": -0.03, "hoog": -0.01}]""")
                .update();
    }

    /** The comparison keeps to the months before the start, so that it shows no change. */
    private static double before(double[] values, int i) {
        return values[i % 11];
    }

    private long peiling(String soort, int drempel, int uur) {
        return db
                .sql("""
                        insert into monitor.peiling (soort, peildag, tot_en_met, drempel, begonnen_op, klaar_op, stap, stappen, seconden,
                               definities, feiten, leveringen)
                        values (?, '2026-04-12', '2026-03-31', ?, now(), now() + make_interval(years => 1, hours => ?), 10, 10, 31.2,
                                '{"zestien-uur-verzuim": {"versie": "1", "sha256": "0123456789abcdef0123"}}',
                                '{"verzuim": {"rijen": 51234, "sha256": "feedbeefcafe0123"}}',
                                '{"aantal": 62, "regels": 204000, "fouten": 1200}') returning id""")
                .params(soort, drempel, uur).query(Long.class).single();
    }

    private void cel(long peiling, String code, String tabel, int maand, @Nullable String groep, @Nullable Long school,
            @Nullable Double waarde, @Nullable Long n, @Nullable Double verschil) {
        boolean days = "dagen-tot-hulp".equals(code);
        Double teller = waarde == null || n == null || days ? null : (double) Math.round(waarde * n);
        db.sql("""
                insert into monitor.uitkomst (peiling_id, indicator, tabel, periode, moment, groep, school_id, teller, noemer, n,
                       waarde, laag, hoog, verschil, verschil_laag, verschil_hoog, niet_getoond)
                values (:peiling, :code, :tabel, 'maand', :maand, :groep, :school, :teller, :noemer, :n, :waarde,
                        :waarde::float * 0.88, :waarde::float * 1.14, :verschil, :laag, :hoog, :niet)""")
                .param("peiling", peiling).param("code", code).param("tabel", tabel).param("maand", maand)
                .param("groep", groep).param("school", school).param("teller", teller)
                .param("noemer", teller == null ? null : (Object) n.doubleValue()).param("n", n).param("waarde", waarde)
                .param("verschil", days ? null : verschil)
                .param("laag", days || verschil == null ? null : verschil - .011)
                .param("hoog", days || verschil == null ? null : verschil + .011)
                .param("niet", waarde == null ? "klein" : null).update();
    }

    public long publicatie() {
        return publicatie;
    }

    long werk() {
        return werk;
    }
}
