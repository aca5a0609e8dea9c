package nl.vliegwiel.toestemming.afweging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;

/**
 * A weighing as it is typed: why, the least that is needed, with whom it was discussed, until when.
 *
 * @param collega key of the account of the colleague
 * @param duur days: 7, 14, 31 or 92
 */
public record AfwegingForm(String doel, String grond, String reden, String nodig, String collega, String gezin,
        String duur, String _inzending) {
    static final List<Keuze> GRONDEN = Kennis.rows("codelijsten/afweging-grond.csv").stream()
            .map(r -> new Keuze(r.getOrDefault("code", ""), r.getOrDefault("naam", ""), r.get("bron"))).toList();
    static final List<Keuze> GEZIN = List.of(new Keuze("ja", "Ja"),
            new Keuze("nee_veiligheid", "Nee, dat is niet veilig"),
            new Keuze("nee_wens_jeugdige", "Nee, de leerling wil dat de ouders het niet weten"));
    static final List<Keuze> DUUR = List.of(new Keuze("7", "1 week"), new Keuze("14", "2 weken"),
            new Keuze("31", "1 maand"), new Keuze("92", "3 maanden"));

    public AfwegingForm(@Nullable String doel, @Nullable String grond, @Nullable String reden, @Nullable String nodig,
            @Nullable String collega, @Nullable String gezin, @Nullable String duur, @Nullable String _inzending) {
        this.doel = Objects.requireNonNullElse(doel, "");
        this.grond = Objects.requireNonNullElse(grond, "");
        this.reden = Objects.requireNonNullElse(reden, "");
        this.nodig = Objects.requireNonNullElse(nodig, "");
        this.collega = Objects.requireNonNullElse(collega, "");
        this.gezin = Objects.requireNonNullElse(gezin, "");
        this.duur = Objects.requireNonNullElse(duur, "14");
        this._inzending = Objects.requireNonNullElse(_inzending, "");
    }

    static AfwegingForm leeg() {
        return new AfwegingForm(null, null, null, null, null, null, null, null);
    }

    Fouten check(List<Keuze> doelen, List<Keuze> collegas, int leeftijd) {
        var fouten = new Fouten();
        if (!has(doelen, doel))
            fouten.meld("doel", "Kies waarvoor je wilt delen");
        if (!has(GRONDEN, grond))
            fouten.meld("grond", "Kies op welke grond");
        else if (grond.equals("weloverwogen_wens") && leeftijd < 12)
            fouten.meld("grond", "De eigen wens van een leerling telt vanaf 12 jaar");
        if (reden.strip().length() < 10)
            fouten.meld("reden", "Schrijf in één zin waarom het zonder toestemming moet");
        if (nodig.strip().length() < 5)
            fouten.meld("nodig", "Schrijf wat je minstens moet delen");
        if (!has(collegas, collega))
            fouten.meld("collega", "Kies met welke collega je overlegde");
        if (!has(GEZIN, gezin))
            fouten.meld("gezin", "Kies of het gezin het weet");
        else if (gezin.equals("nee_wens_jeugdige") && leeftijd < 12)
            fouten.meld("gezin", "De eigen wens van een leerling telt vanaf 12 jaar");
        if (!has(DUUR, duur))
            fouten.meld("duur", "Kies tot wanneer");
        return fouten;
    }

    /** First day on which it no longer counts. */
    LocalDate tot(LocalDate vandaag) {
        return vandaag.plusDays(Long.parseLong(duur));
    }

    /** What was typed, to give back when it came too late. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        if (!reden.isBlank())
            typed.put("Waarom moet het zonder toestemming?", reden);
        if (!nodig.isBlank())
            typed.put("Wat is het minste dat je moet delen?", nodig);
        return typed;
    }

    private static boolean has(List<Keuze> keuzes, String waarde) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(waarde));
    }
}
