package nl.vliegwiel.overleg.tafel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Teambesluit;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the table decides about one point.
 *
 * @param aanTafel keys of accounts
 * @param regels actions; one without words counts not
 * @param naamGoed the word that looks like a name was seen and is none
 * @param metNaam the form was about somebody by name
 * @param versie of the decision that it began with; 0: there was none
 */
public record TeambesluitForm(String besluit, String zin, String pratenMet, List<String> aanTafel, List<Regel> regels,
        boolean naamGoed, boolean metNaam, int versie, @Nullable String inzending) {
    static final int REGELS = 2;
    static final int HOOGSTENS = 8;

    /** One action. */
    public record Regel(String wat, String wie, String op) {
    }

    /** Read from what the browser sent: a row for each number that it knows. */
    static TeambesluitForm van(MultiValueMap<String, String> velden) {
        var regels = new ArrayList<Regel>();
        for (int i = 0; i < HOOGSTENS && velden.containsKey("wat-" + i); i++)
            regels.add(new Regel(first(velden, "wat-" + i), first(velden, "wie-" + i), first(velden, "op-" + i)));
        String versie = first(velden, "_versie");
        return new TeambesluitForm(first(velden, "besluit"), first(velden, "zin"), first(velden, "pratenMet"),
                List.copyOf(velden.getOrDefault("aanTafel", List.of())), List.copyOf(regels),
                first(velden, "naamGoed").equals("ja"), first(velden, "metNaam").equals("ja"),
                versie.matches("\\d{1,9}") ? Integer.parseInt(versie) : 0, velden.getFirst("_inzending"));
    }

    /** What stands there, with room for actions whose person and day are filled in. */
    static TeambesluitForm begin(@Nullable Teambesluit besluit, Agendapunt punt, List<String> aanTafel, Regel leeg,
            String inzending) {
        var regels = Collections.nCopies(REGELS, leeg);
        if (besluit == null)
            return new TeambesluitForm("", "", "", aanTafel, regels, false, punt.metNaam(), 0, inzending);
        return new TeambesluitForm(besluit.besluit(), besluit.zin(),
                besluit.pratenMet() == null ? "" : besluit.pratenMet(), aanTafel, regels, false, punt.metNaam(),
                besluit.versie(), inzending);
    }

    /** One more row. */
    TeambesluitForm metRegel(Regel leeg) {
        var meer = new ArrayList<>(regels);
        if (meer.size() < HOOGSTENS)
            meer.add(leeg);
        return new TeambesluitForm(besluit, zin, pratenMet, aanTafel, List.copyOf(meer), naamGoed, metNaam, versie,
                inzending);
    }

    Fouten check(Agendapunt punt, List<String> mensen, LocalDate vandaag) {
        var fouten = new Fouten();
        if (!Teambesluit.kan(punt).contains(besluit))
            fouten.meld("besluit", "Kies wat jullie besluiten");
        if (zin.isEmpty() && zinNodig(punt))
            fouten.meld("zin", punt.metNaam()
                    ? "Schrijf het besluit in één zin, zodat " + punt.roepnaam() + " het snapt"
                    : "Schrijf in één zin wat jullie afspreken");
        else if (zin.length() > 400)
            fouten.meld("zin", "Maak het korter dan 400 tekens");
        if (punt.metNaam() && !Teambesluit.PRATEN_MET.bevat(pratenMet))
            fouten.meld("pratenMet", "Kies of de jongere en de ouders erbij waren");
        for (int i = 0; i < regels.size(); i++)
            check(regels.get(i), i, mensen, vandaag, fouten);
        return fouten;
    }

    private boolean zinNodig(Agendapunt punt) {
        return switch (besluit) {
            case "later", "toestemming" -> false;
            case "besproken" -> punt.soort().equals("patroon");
            default -> true;
        };
    }

    private static void check(Regel r, int i, List<String> mensen, LocalDate vandaag, Fouten fouten) {
        if (r.wat().isEmpty())
            return;
        if (r.wat().length() > 120)
            fouten.meld("wat-" + i, "Maak het korter dan 120 tekens");
        if (!mensen.contains(r.wie()))
            fouten.meld("wie-" + i, "Kies wie dit doet");
        Invoer.datumVanafVandaag(r.op(), vandaag, "op-" + i, fouten);
    }

    /** The actions that count. */
    List<Regel> acties() {
        return regels.stream().filter(r -> !r.wat().isEmpty()).toList();
    }

    /** All words, to look for a name in. */
    String tekst() {
        return zin + " " + String.join(" ", acties().stream().map(Regel::wat).toList());
    }

    private static String first(MultiValueMap<String, String> velden, String naam) {
        return Invoer.tekst(velden.getFirst(naam));
    }
}
