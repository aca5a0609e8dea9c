package nl.vliegwiel.monitor.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.Richting;

/**
 * One definition, as its file gives it.
 *
 * @param code           name of the file, and of the page
 * @param norm           the value to reach, in the unit of the screen; null: only a direction
 * @param noemerBekend   everybody knows the noemer of a hidden cell, such as the number of pupils
 * @param uitsplitsingen the published tables; any other combination is refused
 * @param teksten        the other front matter: teller, noemer, gegevens, zegt_niets_over, omlaag, omhoog, bron, citaat, eigenaar, versie …
 * @param uitleg         what counts and what does not, in plain Dutch, paragraph by paragraph
 * @param sql            one row per unit, in the portable subset; empty as long as there is no source
 * @param levering       the delivery that will bring the source; null when there is one
 * @param hash           SHA-256 of the file and of what it reads from kennis/kubussen, in hex
 */
public record Indicator(String code, String naam, String doel, Soort soort, Eenheid eenheid, Richting richting,
        @Nullable Double norm,
        boolean noemerBekend, List<Uitsplitsing> uitsplitsingen, Map<String, String> teksten, List<String> uitleg,
        String sql, @Nullable Levering levering, String hash) {

    private static final Map<String, String> EENHEDEN = Map.ofEntries(Map.entry("inschrijving", "leerlingen"),
            Map.entry("casus", "casussen"), Map.entry("signaal", "signalen"), Map.entry("doel", "doelen"),
            Map.entry("evaluatie", "evaluaties"), Map.entry("adviesvraag", "adviesvragen"),
            Map.entry("nazorg", "afspraken over nazorg"), Map.entry("toestemming", "vragen om toestemming"),
            Map.entry("jeugdhulp", "trajecten jeugdhulp"), Map.entry("jeugdhulpwacht", "toewijzingen"),
            Map.entry("jeugdhulpkosten", "jeugdigen met jeugdhulp"), Map.entry("jeugdigen", "jeugdigen"),
            Map.entry("inverwijzing", "verwijzingen naar het team"),
            Map.entry("uitverwijzing", "verwijzingen door het team"),
            Map.entry("overstap", "casussen met een schoolwissel"),
            Map.entry("schoolafspraak", "leerlingen met extra ondersteuning"),
            Map.entry("invulling", "ingevulde vragenlijsten"),
            Map.entry("uitgenodigde", "mensen die de vraag kregen"));

    /** The delivery that a source is waiting for: from whom, how often, with which fields. */
    public record Levering(String leverancier, String ritme, List<Veld> velden) {
    }

    /** One field of such a delivery. */
    public record Veld(String naam, String soort, String uitleg) {
    }

    /** From this month on the definition counts something else: figures before and after are not the same. */
    public record Breuk(int maand, String waarom) {
    }

    /** What is counted: a share of units, events over persons, a ratio of sums, a mean, or a duration of which running cases are censored. */
    public enum Soort {
        AANDEEL, AANTAL, VERHOUDING, GEMIDDELDE, DUUR
    }

    /** How the number is written, and the factor from the stored value to the number on the screen. */
    public enum Eenheid {
        PROCENT(100, "procent"), PER_100(100, "per 100"), PER_1000(1000, "per 1.000"), PUNTEN(1,
                "punten (gemiddeld)"), KEER(1, "keer (gemiddeld)"), EURO(1,
                        "euro (gemiddeld)"), DAGEN(1, "dagen (de helft)"), WEKEN(1 / 7.0, "weken (de helft)");

        private final double factor;
        private final String woord;

        Eenheid(double factor, String woord) {
            this.factor = factor;
            this.woord = woord;
        }

        /** What the number on the screen is in. */
        public String woord() {
            return woord;
        }

        public double factor() {
            return factor;
        }
    }

    public String tekst(String naam) {
        return teksten.getOrDefault(naam, "");
    }

    public boolean heeftBron() {
        return levering == null;
    }

    /** The view of schema monitor whose rows are the units: one row of the definition for at most one of these in a month. */
    public String telt() {
        return teksten.getOrDefault("telt", noemerBekend ? "inschrijving" : "casus");
    }

    /** Are its units pupils, who are many, and not the few of whom something is known. */
    public boolean teltLeerlingen() {
        return telt().equals("inschrijving");
    }

    /** Is it known per gemeente only, because its source names no school. */
    public boolean perGemeente() {
        return "gemeente".equals(teksten.get("per"));
    }

    /** The dimension over which all units are divided, so that the parts make one whole; empty: an ordinary figure. */
    public String verdeelt() {
        return tekst("verdeelt");
    }

    public boolean verdeeld() {
        return !verdeelt().isEmpty();
    }

    /** What the noemer counts, in the words of the screen. */
    public String eenheden() {
        return EENHEDEN.getOrDefault(telt(), noemerBekend ? "leerlingen" : "casussen");
    }

    /** Is it drawn on the overview, or only named there. */
    public boolean voorop() {
        return !"verder".equals(teksten.get("plaats"));
    }

    /** Where the series breaks, because the definition changed. */
    public Optional<Breuk> breuk() {
        String text = tekst("breuk");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Breuk(Integer.parseInt(text.substring(0, 4)) * 12
                        + Integer.parseInt(text.substring(5, 7)) - 1, text.substring(7).strip()));
    }

    /** Does it rest on files that schools deliver, so that a school without one is left out. */
    public boolean opLeveringen() {
        return sql.contains("geleverd");
    }

    /** Does its statement read this table of facts. */
    public boolean leest(String tabel) {
        return Kubus.leest(sql, tabel);
    }

    public boolean heeft(Uitsplitsing tabel) {
        return uitsplitsingen.contains(tabel);
    }

    /** Is up or down better, so that it can reach something. */
    public boolean heeftRichting() {
        return richting != Richting.GEEN;
    }

    /** The same with what was decided in the place of what the file proposes. */
    public Indicator metNorm(@Nullable Double besloten, String status) {
        var texts = new java.util.HashMap<>(teksten);
        texts.put("norm_status", status);
        return new Indicator(code, naam, doel, soort, eenheid, richting, besloten, noemerBekend, uitsplitsingen, texts,
                uitleg, sql, levering, hash);
    }

    /** The same with what a peiling adds up beforehand written out in it, so that it reads facts alone. */
    public Indicator uitFeiten() {
        String whole = sql;
        for (var kubus : Kubus.in(sql)) {
            whole = Kubus.voorop(kubus.naam(), kubus.sql(sql), whole);
        }
        return met(uitsplitsingen, whole);
    }

    /** The same without tables per school: a country has too many, and each is published by its own region. */
    Indicator zonderScholen() {
        return met(uitsplitsingen.stream().filter(u -> !u.dimensies().contains("school")).toList(), sql);
    }

    private Indicator met(List<Uitsplitsing> tables, String statement) {
        return new Indicator(code, naam, doel, soort, eenheid, richting, norm, noemerBekend, tables, teksten, uitleg,
                statement, levering, hash);
    }
}
