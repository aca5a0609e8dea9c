package nl.vliegwiel.businesscase.voorbeeld;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a new casus for a workshop. */
public record VoorbeeldcasusForm(@Nullable String naam, @Nullable String leeftijd, @Nullable String vraag,
        @Nullable String verzonnen) {
    static final VoorbeeldcasusForm LEEG = new VoorbeeldcasusForm("", "", "", null);

    Fouten check() {
        var fouten = new Fouten();
        String n = Invoer.tekst(naam);
        if (n.isEmpty() || n.length() > 100)
            fouten.meld("naam", "Verzin een naam van hoogstens 100 tekens");
        int jaren = jaren();
        if (jaren < 4 || jaren > 27)
            fouten.meld("leeftijd", "Schrijf een leeftijd van 4 tot en met 27");
        if (verzonnen == null)
            fouten.meld("verzonnen", "Bevestig dat deze jongere niet bestaat. Een echte leerling hoort hier nooit.");
        return fouten;
    }

    int jaren() {
        return Invoer.tekst(leeftijd).matches("\\d{1,2}") ? Integer.parseInt(Invoer.tekst(leeftijd)) : -1;
    }
}
