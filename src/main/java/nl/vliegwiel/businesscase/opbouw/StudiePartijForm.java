package nl.vliegwiel.businesscase.opbouw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Partij;
import nl.vliegwiel.businesscase.wijziging.Modelbouw;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of a party. */
public record StudiePartijForm(Modelvelden in) {
    static final List<Keuze> OVERHEID = List.of(new Keuze("ja", "Ja", "Telt mee in het saldo van alle overheden."),
            new Keuze("nee", "Nee"));
    static final List<Keuze> PERSPECTIEVEN = List.of(new Keuze("DEELNEMERS", "Deelnemers: jongeren en ouders"),
            new Keuze("BELASTINGBETALERS", "Belastingbetalers"), new Keuze("ANDEREN", "Anderen"));

    static Map<String, String> velden(Partij p) {
        return Map.of("naam", p.naam(), "overheid", p.overheid() ? "ja" : "nee", "perspectief",
                p.perspectief().name());
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("naam", "Naam");
        labels.put("overheid", "Is het een overheid?");
        labels.put("perspectief", "Vanuit wie bekeken?");
        return labels;
    }

    /** The model with this party in the place of the old one, or as a new one; null with the faults at their fields. */
    @Nullable
    Model model(Model m, @Nullable Partij oud) {
        String naam = in.verplicht("naam", 60, "Geef de partij een naam van hoogstens 60 tekens");
        if (m.partijen().stream().anyMatch(p -> !p.equals(oud) && p.naam().equalsIgnoreCase(naam)))
            in.meld("naam", "Deze partij staat er al");
        String overheid = in.keuze("overheid", OVERHEID, "Kies of het een overheid is");
        String perspectief = in.keuze("perspectief", PERSPECTIEVEN, "Kies vanuit wie je kijkt");
        if (!in.fouten().isLeeg())
            return null;
        var nieuw = new Partij(oud == null ? Modelbouw.free(naam, c -> m.partij(c).isPresent()) : oud.code(), naam,
                overheid.equals("ja"), Partij.Perspectief.valueOf(perspectief));
        return m.withPartijen(Modelbouw.met(m.partijen(), oud, nieuw));
    }

    /** Where a party pays, gains, hands over or gets money; empty when it can be taken out. */
    static List<String> gebruik(Model m, Partij p) {
        var plekken = new ArrayList<String>();
        for (var a : m.alternatieven()) {
            a.effecten().stream().filter(e -> e.aandelen().containsKey(p.code())).forEach(e -> plekken.add(e.naam()));
            a.kosten().stream().filter(k -> k.aandelen().containsKey(p.code())).forEach(k -> plekken.add(k.naam()));
            a.overdrachten().stream().filter(o -> o.van().equals(p.code()) || o.naar().equals(p.code()))
                    .forEach(o -> plekken.add(o.naam()));
        }
        return plekken.stream().distinct().toList();
    }
}
