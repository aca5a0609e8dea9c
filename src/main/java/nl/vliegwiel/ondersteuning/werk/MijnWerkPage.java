package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.werk.TaakRow.Groep;
import nl.vliegwiel.toestemming.Wachtend;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What this person has to do now.
 *
 * @param scholen the schools of this role; a filter from two on
 * @param school key of the school that was chosen, empty for all
 * @param team also the tasks of colleagues in the same casussen
 * @param contact null for who records no contacts
 * @param tijd null for who records nothing here
 * @param gedeeld casussen that were shared with this reader lately; empty for who works in them
 * @param wachtend notices and break-glass of this reader
 * @param magReeksoverdracht may hand over the casussen of a colleague who is away
 * @param signalen own signals and what became of them; empty for who reports none
 */
public record MijnWerkPage(LocalDate vandaag, List<Keuze> scholen, String school, boolean team,
        List<TaakRow.Regel> regels, @Nullable SnelContact contact, @Nullable Vastlegtijd tijd,
        List<Gedeeld> gedeeld, List<EigenSignaal> signalen, boolean magSignaal, boolean magTaak,
        boolean magTeam, Wachtend wachtend, boolean magNoodtoegang,
        boolean magReeksoverdracht) implements Page {

    /** A casus that was shared with this reader. */
    public record Gedeeld(String sleutel, String naam, String klas, String school, LocalDate sinds) {
    }

    /** A signal of one's own. */
    public record EigenSignaal(String sleutel, String naam, LocalDate gemeldOp, LocalDate reagerenVoor,
            boolean beoordeeld) {
    }

    @Override
    public String titel() {
        return "Mijn werk";
    }

    /** Donderdag 13 april 2023. Je werkt op Duinwaard College en Wierhaven Mavo. */
    public String zin() {
        String dag = Nederlands.hoofdletter(Nederlands.dagVoluit(vandaag)) + ".";
        return scholen.isEmpty() || scholen.size() > 4
                ? dag
                : dag + " Je werkt op " + Nederlands.opsomming(scholen.stream().map(Keuze::tekst).toList()) + ".";
    }

    public List<TaakRow.Regel> vandaagTeDoen() {
        return groep(Groep.VANDAAG);
    }

    public List<TaakRow.Regel> dezeWeek() {
        return groep(Groep.WEEK);
    }

    public List<TaakRow.Regel> wacht() {
        return groep(Groep.WACHT);
    }

    public List<TaakRow.Regel> later() {
        return groep(Groep.LATER);
    }

    private List<TaakRow.Regel> groep(Groep groep) {
        return regels.stream().filter(r -> r.taak().groep(vandaag) == groep).toList();
    }

    public long teLaat() {
        return vandaagTeDoen().stream().filter(r -> r.taak().op().isBefore(vandaag)).count();
    }

    /** Appointments of today, by the clock. */
    public List<TaakRow> afspraken() {
        return regels.stream().map(TaakRow.Regel::taak)
                .filter(t -> t.op().equals(vandaag) && t.tijd() != null)
                .sorted(java.util.Comparator.comparing(t -> Objects.requireNonNull(t.tijd()))).toList();
    }

    /** 10 taken voor 8 leerlingen */
    public String telling() {
        long leerlingen = regels.stream().map(r -> r.taak().casusId()).filter(Objects::nonNull).distinct().count();
        String taken = Nederlands.aantal(regels.size(), "taak", "taken");
        return leerlingen == 0 ? taken : taken + " voor " + Nederlands.aantal(leerlingen, "leerling", "leerlingen");
    }

    public List<Keuze> schoolkeuzes() {
        return Stream.concat(Stream.of(new Keuze("", "Alle scholen")),
                scholen.stream().map(s -> new Keuze(s.waarde(), s.tekst()))).toList();
    }

    public boolean magFilter() {
        return scholen.size() > 1 || magTeam;
    }

    public Fouten fouten() {
        return contact == null ? Fouten.geen() : contact.fouten();
    }

    /** With one task there is nothing to do at once. */
    public boolean meerTaken() {
        return regels.size() > 1;
    }
}
