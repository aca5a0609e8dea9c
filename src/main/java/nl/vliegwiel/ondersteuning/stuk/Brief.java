package nl.vliegwiel.ondersteuning.stuk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.OdtFile;

/**
 * A letter: a template of kennis/teksten/brieven, filled in.
 *
 * @param titel what it is about
 */
public record Brief(String titel, List<String> alineas) {
    private static final List<String> SOORTEN = List.of("uitnodiging", "nazorg", "overdracht");

    /** The templates. */
    static List<Keuze> soorten() {
        return SOORTEN.stream().map(s -> new Keuze(s, name(Kennis.text(path(s))))).toList();
    }

    /** @param velden what goes in the place of each word between braces; a paragraph that stays empty is left out */
    static Brief van(String soort, Map<String, String> velden) {
        String bestand = Kennis.text(path(soort));
        String tekst = bestand.substring(bestand.indexOf("\n---\n") + 5);
        var alineas = new ArrayList<String>();
        for (String alinea : tekst.strip().split("\n\n")) {
            String vol = alinea;
            for (var veld : velden.entrySet())
                vol = vol.replace("{" + veld.getKey() + "}", veld.getValue());
            if (!vol.isBlank())
                alineas.add(vol.strip());
        }
        return new Brief(name(bestand), List.copyOf(alineas));
    }

    byte[] odt(String plaatsEnDag, boolean fictief) {
        var odt = new OdtFile().heading(1, titel).paragraph(plaatsEnDag);
        alineas.forEach(a -> Arrays.stream(a.split("\n")).forEach(odt::paragraph));
        if (fictief)
            odt.paragraph("Fictieve gegevens");
        return odt.bytes();
    }

    private static String name(String bestand) {
        return bestand.lines().filter(l -> l.startsWith("naam: ")).map(l -> l.substring(6)).findFirst().orElse("");
    }

    private static String path(String soort) {
        return "teksten/brieven/" + soort + ".nl.md";
    }
}
