package nl.vliegwiel.levering.leerlingen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.levering.Innamewijze;
import nl.vliegwiel.levering.Kerngetal;
import nl.vliegwiel.levering.Levering;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files of pupils: what they would change in the register of the school. */
@Component
class LeerlingInname implements Innamewijze<LeerlingRun.Leerlingbestand> {
    private static final int GETOOND = 25;

    private final LeerlingRun run;
    private final Scholen scholen;

    LeerlingInname(LeerlingRun run, Scholen scholen) {
        this.run = run;
        this.scholen = scholen;
    }

    @Override
    public Set<String> soorten() {
        return Set.of("leerlingen");
    }

    @Override
    public LeerlingRun.Leerlingbestand read(Klaarzetting k, @Nullable Indeling indeling, Consumer<Regelfout> fouten)
            throws IOException {
        return run.preview(k, indeling, fouten);
    }

    @Override
    public Uitkomst save(Klaarzetting k, @Nullable Indeling indeling, Map<String, String> velden) throws IOException {
        return new Uitkomst(run.save(k, indeling, Innamewijze.zonderFouten(velden), leave(velden)), false);
    }

    @Override
    public String vastgelegd(Klaarzetting k, LeerlingRun.Leerlingbestand g, Map<String, String> velden) {
        var v = g.verschil();
        return v.nieuw().size() + " nieuw, " + v.gewijzigd().size() + " gewijzigd, "
                + (leave(velden) ? v.weg().size() : 0) + " uitgeschreven";
    }

    @Override
    public String leeg() {
        return "Er staan geen leerlingen in dit bestand.";
    }

    @Override
    public String intrekking(Levering l) {
        return run.isTermijnVoorbij(l)
                ? ""
                : "Lever een nieuw bestand aan: dat verbetert het register. Of trek deze levering in. Dan wordt alles weer zoals het ervoor was. Leerlingen met wie al gewerkt is, blijven zoals ze zijn.";
    }

    @Override
    public boolean eerstBekijken() {
        return true;
    }

    @Override
    public String withdrawn(Levering l) {
        var t = run.withdrawn(l);
        return Nederlands.aantal(t.terug(), "leerling is", "leerlingen zijn") + " weer zoals voor de levering"
                + (t.gebleven() == 0 ? "" : ", " + t.gebleven() + " gebleven");
    }

    @Override
    public String onderwerp() {
        return "leerling";
    }

    /** Who is not in the file leaves the school. */
    private static boolean leave(Map<String, String> velden) {
        return velden.getOrDefault("uitschrijven", "").equals("ja");
    }

    @Override
    public Page page(Klaarzetting k, LeerlingRun.Leerlingbestand g, Map<String, String> velden, Fouten fouten) {
        var v = g.verschil();
        var groepen = new ArrayList<LeerlingVoorbeeldPage.Groep>();
        add(groepen, "dubbel", "Mogelijk dubbel",
                v.dubbel().stream().map(
                        l -> new LeerlingVoorbeeldPage.Rij(l.naam(), l.klas(), "staat er ook onder een ander nummer"))
                        .toList());
        add(groepen, "gewijzigd", "Gewijzigd", v.gewijzigd().stream().map(w -> new LeerlingVoorbeeldPage.Rij(
                w.oud().naam(), w.oud().klas(), String.join(", ", w.nieuw().verschillen(w.oud())))).toList());
        add(groepen, "nieuw", "Nieuw", v.nieuw().stream().map(l -> new LeerlingVoorbeeldPage.Rij(l.naam(), l.klas(),
                "ingeschreven" + (l.ouders().isEmpty()
                        ? ""
                        : ", met " + Nederlands.aantal(l.ouders().size(), "ouder", "ouders"))))
                .toList());
        add(groepen, "weg", "Niet in het bestand", v.weg().stream()
                .map(s -> new LeerlingVoorbeeldPage.Rij(s.naam(), s.klas(),
                        g.isVolledig() ? "blijft, tenzij je anders kiest" : "blijft"))
                .toList());
        var letop = new ArrayList<String>();
        if (g.isLeeg() && g.fouten() == 0)
            letop.add("Er staat geen leerling in dit bestand. Maak de export opnieuw.");
        if (!g.isVolledig() && !v.weg().isEmpty())
            letop.add("Uitschrijven kan pas als elke regel mee kan: wie op een foute regel staat, lijkt anders weg.");
        if (!v.dubbel().isEmpty())
            letop.add(Nederlands.aantal(v.dubbel().size(), "leerling lijkt", "leerlingen lijken")
                    + " dubbel. Leg gerust vast; in het leerlingregister voeg je ze samen.");
        int bekend = v.gelijk().size() + v.gewijzigd().size();
        if (bekend + v.weg().size() > 0 && v.weg().size() * 4 > bekend + v.weg().size())
            letop.add("Meer dan een kwart van de leerlingen staat niet in dit bestand. Is het bestand volledig?");
        var getallen = List.of(Kerngetal.of(v.nieuw().size(), "nieuw"),
                Kerngetal.of(v.gewijzigd().size(), "gewijzigd"),
                Kerngetal.of(v.gelijk().size(), "hetzelfde"),
                Kerngetal.of(v.weg().size(), "niet in het bestand"));
        return new LeerlingVoorbeeldPage(k.url(), scholen.find(k.schoolId()).map(School::naam).orElse(""),
                k.bestandsnaam(), k.vorm().leeswijze(), getallen, groepen, letop, g.fouten(), g.eerste(),
                g.isVolledig() ? v.weg().size() : 0, Innamewijze.zonderFouten(velden), leave(velden), g.isLeeg(),
                !k.vorm().isXml(), fouten);
    }

    private static void add(List<LeerlingVoorbeeldPage.Groep> groepen, String id, String titel,
            List<LeerlingVoorbeeldPage.Rij> rijen) {
        if (!rijen.isEmpty())
            groepen.add(new LeerlingVoorbeeldPage.Groep(id, titel, rijen.subList(0, Math.min(GETOOND, rijen.size())),
                    Math.max(0, rijen.size() - GETOOND)));
    }
}
