package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.dossier.Besluitmoment;
import nl.vliegwiel.sturing.gremium.Deelproject;
import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The way from intention to decision: the next decision, the lanes, and the same as a list.
 *
 * @param volgend the first decision that must still be taken; null when there is none
 * @param rijen   what is planned, by date
 */
public record PlanningPage(Planningsbeeld beeld, @Nullable Besluitmoment volgend, List<Besluitmoment> momenten,
        List<Rij> rijen, LocalDate vandaag, boolean leeg, boolean mag) implements Page {

    /** One line of the list. */
    public record Rij(LocalDate van, String wanneer, String wat, String url, String baan, String wie, String stand,
            String soort) {
    }

    static PlanningPage of(int jaar, LocalDate vandaag, List<Planningsregel> regels, List<Besluitmoment> momenten,
            List<Deelproject.Stand> deelprojecten, boolean mag) {
        var lades = new ArrayList<Planningsbeeld.Lade>();
        lades.add(new Planningsbeeld.Lade("Besluiten", "gremia", decisions(regels, momenten)));
        for (var baan : Planningsbaan.alle()) {
            var things = new ArrayList<>(regels.stream()
                    .filter(r -> r.baan().equals(baan.code()) && !"overleg".equals(r.soort()))
                    .filter(r -> r.vervallenOp() == null).map(r -> thing(r, vandaag, momenten)).toList());
            if ("deelprojecten".equals(baan.code())) {
                deelprojecten.stream().flatMap(s -> delivery(s).stream()).forEach(things::add);
            }
            things.sort(Comparator.comparing(Planningsbeeld.Ding::van));
            lades.add(new Planningsbeeld.Lade(baan.naam(), baan.wie(), things));
        }
        var used = lades.stream().filter(l -> !l.dingen().isEmpty() || "Besluiten".equals(l.naam())).toList();
        return new PlanningPage(Planningsbeeld.of(jaar, vandaag, used),
                momenten.stream().filter(m -> !m.besloten()).findFirst().orElse(null), momenten,
                rows(jaar, vandaag, regels, momenten), vandaag, regels.isEmpty() && momenten.isEmpty(), mag);
    }

    private static List<Planningsbeeld.Ding> decisions(List<Planningsregel> regels,
            List<Besluitmoment> momenten) {
        var things = new ArrayList<Planningsbeeld.Ding>();
        for (var m : momenten) {
            var word = m.woord();
            things.add(new Planningsbeeld.Ding("ruit", m.besloten() ? "genomen" : "komt", m.datum(),
                    m.datum().plusDays(1), shortened((word == null ? "" : word + ": ") + m.vraag()), m.url(),
                    m.vraag() + " " + Gremium.naam(m.gremium()) + ", " + Nederlands.datum(m.datum()) + ". "
                            + (word == null ? "Nog te besluiten." : "Besluit: " + word + ".")));
        }
        regels.stream().filter(r -> "overleg".equals(r.soort()) && r.vervallenOp() == null)
                .map(r -> new Planningsbeeld.Ding("punt", "overleg", r.van(), r.van().plusDays(1),
                        Nederlands.kort(r.van()), r.url(), r.wat() + ", " + r.wanneer()))
                .forEach(things::add);
        things.sort(Comparator.comparing(Planningsbeeld.Ding::van));
        return things;
    }

    private static Planningsbeeld.Ding thing(Planningsregel r, LocalDate vandaag, List<Besluitmoment> momenten) {
        boolean waits = r.klaarOp() == null && waits(r, momenten);
        String look = waits ? "mits" : switch (r.stand(vandaag)) {
            case KLAAR, VERVALLEN -> "klaar";
            case LOOPT, TE_LAAT -> "loopt";
            case STRAKS -> "straks";
        };
        boolean bar = "periode".equals(r.soort());
        return new Planningsbeeld.Ding(bar ? "balk" : "punt", look, r.van(), bar ? r.tot() : r.van().plusDays(1),
                shortened(r.wat()) + (r.klaarOp() == null ? "" : " ✓"), r.url(),
                r.wat() + ", " + r.wie() + ", " + r.wanneer() + ". "
                        + (waits ? "Gaat alleen door na een go." : r.stand(vandaag).woorden() + "."));
    }

    /** Does it wait for a go that is not there: also after a no-go. */
    private static boolean waits(Planningsregel r, List<Besluitmoment> momenten) {
        return r.naDossier() != null
                && momenten.stream().filter(m -> m.sleutel().equals(r.naDossier())).noneMatch(Besluitmoment::go);
    }

    private static List<Planningsbeeld.Ding> delivery(Deelproject.Stand s) {
        var day = s.opgeleverdOp() == null ? s.uiterlijk() : s.opgeleverdOp();
        return day == null
                ? List.of()
                : List.of(new Planningsbeeld.Ding("punt", s.opgeleverdOp() == null ? "straks" : "klaar", day,
                        day.plusDays(1), "deelproject " + s.nummer() + (s.opgeleverdOp() == null ? "" : " ✓"),
                        "/planning/deelprojecten", "Deelproject " + s.nummer() + ", "
                                + (s.opgeleverdOp() == null ? "klaar op " : "opgeleverd op ")
                                + Nederlands.datum(day)));
    }

    private static List<Rij> rows(int jaar, LocalDate vandaag, List<Planningsregel> regels,
            List<Besluitmoment> momenten) {
        var rows = new ArrayList<Rij>();
        var names = Planningsbaan.alle();
        for (var m : momenten) {
            var word = m.woord();
            rows.add(new Rij(m.datum(), Nederlands.datum(m.datum()), m.vraag(), m.url(), "Besluiten",
                    Gremium.naam(m.gremium()), word == null ? "Nog te besluiten" : word,
                    word == null ? "let" : "info"));
        }
        for (var r : regels) {
            boolean waits = r.klaarOp() == null && r.vervallenOp() == null && waits(r, momenten);
            rows.add(new Rij(r.van(), r.wanneer(), r.wat(), r.url(),
                    names.stream().filter(b -> b.code().equals(r.baan())).map(Planningsbaan::naam).findFirst()
                            .orElse(r.baan()),
                    r.wie(), waits ? "Alleen na een go" : r.stand(vandaag).woorden(),
                    waits ? "" : r.stand(vandaag).soort()));
        }
        return rows.stream().filter(r -> r.van().getYear() < jaar + Planningsbeeld.YEARS && r.van().getYear() >= jaar)
                .sorted(Comparator.comparing(Rij::van)).toList();
    }

    private static String shortened(String text) {
        int most = 56;
        return text.length() <= most
                ? text
                : text.substring(0, text.lastIndexOf(' ', most) < 10
                        ? most
                        : text.lastIndexOf(' ', most)) + " …";
    }

    @Override
    public String titel() {
        return "Planning en besluiten";
    }

    /** Eerstvolgend besluit over 6 weken; or that none is planned. */
    public String zin() {
        return "Van intentie tot start op alle scholen. " + (volgend == null
                ? "Er staat geen besluit gepland."
                : volgend.datum().isBefore(vandaag)
                        ? "Het besluit van " + Nederlands.datum(volgend.datum()) + " is nog niet vastgelegd."
                        : "Eerstvolgend besluit " + Nederlands.afstand(volgend.datum(), vandaag) + ".");
    }
}
