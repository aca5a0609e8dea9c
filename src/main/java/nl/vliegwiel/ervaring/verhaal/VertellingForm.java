package nl.vliegwiel.ervaring.verhaal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** A story as it was typed; code: what takes it away again, made with the form so that sending twice is once. */
public record VertellingForm(@Nullable String titel, @Nullable String tekst, @Nullable String rol,
        @Nullable String thema, @Nullable String gevoel, @Nullable String invloed, @Nullable String mag,
        @Nullable String code) {

    static final int TITEL = 100;
    static final int KORTST = 40;
    static final int LANGST = 3000;
    private static final Map<String, String> ZINNEN = Map.of("rol", "Kies wie vertelt", "thema",
            "Kies waar het over gaat", "gevoel", "Kies hoe het was", "invloed", "Kies wie het bepaalde", "mag",
            "Kies wat we met het verhaal mogen doen");

    static VertellingForm leeg(String code) {
        return new VertellingForm("", "", "", "", "", "", "", code);
    }

    Fouten check() {
        var fouten = new Fouten();
        checkWords(veld("titel"), veld("tekst"), fouten);
        for (var question : Verhaalvragen.VRAGEN)
            if (!Verhaalvragen.bevat(question, veld(question)))
                fouten.meld(question, ZINNEN.getOrDefault(question, ""));
        return fouten;
    }

    /** The same for the words as they were told and as others read them. */
    static void checkWords(String titel, String tekst, Fouten fouten) {
        if (tekst.length() < KORTST || tekst.length() > LANGST)
            fouten.meld("tekst", "Schrijf 40 tot 3.000 tekens; nu zijn het er " + tekst.length());
        if (titel.isEmpty() || titel.length() > TITEL)
            fouten.meld("titel", "Schrijf een titel van hoogstens 100 tekens");
    }

    public String veld(String naam) {
        return switch (naam) {
            case "titel" -> Invoer.regel(titel);
            case "tekst" -> Invoer.tekst(tekst);
            case "rol" -> Invoer.regel(rol);
            case "thema" -> Invoer.regel(thema);
            case "gevoel" -> Invoer.regel(gevoel);
            case "invloed" -> Invoer.regel(invloed);
            case "mag" -> Invoer.regel(mag);
            default -> Invoer.regel(code);
        };
    }

    Map<String, String> velden() {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("titel", "tekst", "rol", "thema", "gevoel", "invloed", "mag"))
            fields.put(name, veld(name));
        return fields;
    }
}
