package nl.vliegwiel.overleg.tafel;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Actie;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Teambesluit;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** What was decided, point by point, and what is still open. */
public record TeambesluitenPage(Overleg overleg, List<Agendapunt> punten, List<Teambesluit> besluiten,
        Map<Long, List<Actie>> acties, List<Iemand> team, boolean magBewerken) implements Page {
    @Override
    public String titel() {
        return overleg.afgerond() ? overleg.titel() : "Besluiten";
    }

    public @Nullable Teambesluit besluit(Agendapunt punt) {
        return besluiten.stream().filter(b -> b.puntId() == punt.id()).findFirst().orElse(null);
    }

    /** In a few words where this point stands. */
    public String stand(Agendapunt punt) {
        var b = besluit(punt);
        if (b != null)
            return b.naam();
        if (punt.soort().equals("acties"))
            return "";
        return punt.open() ? "Nog geen besluit" : "Besloten, nu niet te lezen";
    }

    public List<Actie> acties(Agendapunt punt) {
        return acties.getOrDefault(punt.id(), List.of());
    }

    public boolean magLater(Agendapunt punt) {
        return magBewerken && !overleg.afgerond() && punt.open() && !punt.soort().equals("acties");
    }

    /** Points without a decision, without the one about last time. */
    public long open() {
        return punten.stream().filter(p -> p.open() && !p.soort().equals("acties")).count();
    }

    public int minuten() {
        return besluiten.stream().mapToInt(b -> b.minuten() == null ? 0 : b.minuten()).sum();
    }

    public String aanwezig() {
        return Nederlands.opsomming(team.stream().filter(Iemand::aanwezig).map(Iemand::naam).toList());
    }

    public String url(Agendapunt punt) {
        return overleg.url() + "/punten/" + punt.sleutel();
    }

    /** Where the decision is carried out, in the form that is there for it; null: nowhere else. */
    public @Nullable String verder(Agendapunt punt) {
        var b = besluit(punt);
        if (b == null || punt.casusSleutel() == null)
            return null;
        return switch (b.besluit()) {
            case "andere_route" -> "/leerlingen/" + punt.casusSleutel() + "/hulp";
            case "afronden_nazorg" -> "/leerlingen/" + punt.casusSleutel() + "/afronding";
            default -> null;
        };
    }
}
