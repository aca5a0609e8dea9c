package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * Two records of what may be one person, beside each other before they are joined.
 *
 * @param een the one that stays
 * @param ander the one that goes up in it
 */
public record Samenvoeging(Leerling een, Leerling ander, List<Inschrijving> vanEen, List<Inschrijving> vanAnder,
        List<Ouder> oudersEen, List<Ouder> oudersAnder, List<Samenvoegingen.Ouderpaar> paren, LocalDate vandaag) {

    /**
     * One line of the comparison.
     *
     * @param veld name of the field in the form; empty where there is nothing to choose
     */
    public record Punt(String veld, String label, String een, String ander) {
        public boolean anders() {
            return !een.equals(ander);
        }

        public List<Keuze> keuzes() {
            return List.of(new Keuze("een", een.isEmpty() ? "Leeg" : een),
                    new Keuze("ander", ander.isEmpty() ? "Leeg" : ander));
        }
    }

    /** What is known of the person, both beside each other. */
    public List<Punt> punten() {
        return Stream.of(new Punt("roepnaam", "Roepnaam", een.roepnaam(), ander.roepnaam()),
                new Punt("tussenvoegsel", "Tussenvoegsel", een.tussenvoegsel(), ander.tussenvoegsel()),
                new Punt("achternaam", "Achternaam", een.achternaam(), ander.achternaam()),
                new Punt("geboortedatum", "Geboren", Nederlands.datum(een.geboortedatum()),
                        Nederlands.datum(ander.geboortedatum())),
                new Punt("geslacht", "Geslacht", Keuzelijsten.tekst(Keuzelijsten.GESLACHTEN, een.geslacht()),
                        Keuzelijsten.tekst(Keuzelijsten.GESLACHTEN, ander.geslacht())),
                new Punt("woonplaats", "Woont in", place(een), place(ander)))
                .filter(p -> !(p.een().isEmpty() && p.ander().isEmpty())).toList();
    }

    /** The lines that only inform: enrolments and parents, which all come along. */
    public List<Punt> mee() {
        return List.of(new Punt("", "Op school", classes(vanEen), classes(vanAnder)),
                new Punt("", "Ouders", names(oudersEen), names(oudersAnder)));
    }

    /** What has to be chosen, because the two say something else. */
    public List<Punt> keuzes() {
        return punten().stream().filter(Punt::anders).toList();
    }

    private static String place(Leerling l) {
        return (l.gemeente() == null ? "" : l.gemeente()) + (l.pc4() == null ? "" : " (" + l.pc4() + ")");
    }

    private static String classes(List<Inschrijving> alle) {
        return String.join("; ", alle.stream().map(Samenvoeging::klas).toList());
    }

    static String klas(Inschrijving i) {
        return i.klas() + ", nummer " + i.leerlingnummer() + ", sinds " + Nederlands.datum(i.van());
    }

    private static String names(List<Ouder> alle) {
        return Nederlands.opsomming(alle.stream().map(o -> o.naam() + " (" + o.relatie() + ")").toList());
    }

    /** Two enrolments that hold at one school at the same time, of which one was the double. */
    public Optional<List<Inschrijving>> tweeKlassen() {
        for (var a : vanEen)
            for (var b : vanAnder)
                if (a.schoolId() == b.schoolId() && a.actief(vandaag) && b.actief(vandaag))
                    return Optional.of(List.of(a, b));
        return Optional.empty();
    }

    public List<Keuze> klaskeuzes() {
        return tweeKlassen().orElse(List.of()).stream()
                .map(i -> new Keuze(String.valueOf(i.id()), i.klas() + ", nummer " + i.leerlingnummer())).toList();
    }

    /** The enrolment that ends when this one stays. */
    @Nullable
    Long eindigt(@Nullable String blijft) {
        var twee = tweeKlassen().orElse(List.of());
        return twee.stream().map(Inschrijving::id)
                .filter(id -> !String.valueOf(id).equals(blijft == null || blijft.isEmpty()
                        ? String.valueOf(twee.getFirst().id())
                        : blijft))
                .findFirst().orElse(null);
    }

    /** Columns that the vanishing record gives, from the answers to {@link #keuzes()}. */
    List<String> uit(java.util.Map<String, String> antwoorden) {
        var uit = new ArrayList<String>();
        for (var punt : keuzes())
            if (Objects.equals("ander", antwoorden.get(punt.veld()))) {
                if (punt.veld().equals("woonplaats"))
                    uit.addAll(List.of("gemeente_id", "pc4"));
                else
                    uit.add(punt.veld());
            }
        return uit;
    }

    /**
     * What the reader is told about a refusal of the database, with what to do.
     *
     * @param ondersteuning the reader may know that there is a casus; the administration may not
     */
    static String sentence(String bezwaar, boolean ondersteuning) {
        return switch (bezwaar) {
            case "twee_casussen" -> ondersteuning
                    ? "Voor allebei loopt een casus op dezelfde school. Sluit eerst de casus die dubbel is. Daarna kun je samenvoegen."
                    : "Deze twee kan alleen de ondersteuningscoördinator samenvoegen. Geef het door.";
            case "andere_school" ->
                "Een van deze leerlingen hoort ook bij een andere school. Zonder die school kun je niet samenvoegen.";
            case "inlog" -> "De leerling die verdwijnt, kan inloggen. Draai de twee om, dan blijft die leerling.";
            case "gezag" ->
                "Bij dezelfde ouder staat het gezag twee keer anders. Maak dat eerst gelijk op de pagina van de leerling.";
            case "ruimer" ->
                "Met deze keuze zou iemand meer mogen lezen dan nu. Laat geboortedatum, woonplaats en gezag zoals ze zijn, of draai de twee om.";
            case "later" ->
                "Daarna is er weer samengevoegd met deze leerling. Maak eerst de laatste samenvoeging ongedaan.";
            case "al_gedaan" -> "Dit is al gebeurd. Bekijk de lijst opnieuw.";
            default -> "Dit kan niet.";
        };
    }
}
