package nl.vliegwiel.ondersteuning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * What the browser sends of a goal.
 *
 * @param van whose goal it is: jeugdige, ouders, school; and opp when it comes from the development perspective
 * @param cijfer how it goes now, on the form of a new goal; empty: not asked
 */
public record DoelForm(@Nullable String tekst, @Nullable List<String> van, @Nullable String kort,
        @Nullable String wieHelpt,
        @Nullable String afspraken, @Nullable String cijfer, @Nullable Integer _versie, @Nullable String _inzending) {
    public static final String OPP = "opp";
    private static final int LANGST = 2000;

    public static DoelForm leeg() {
        return new DoelForm("", List.of("jeugdige"), "", "", "", "", null, null);
    }

    public static DoelForm van(Doel d) {
        var van = new ArrayList<String>();
        for (var deel : d.vanWie().split(", | en "))
            van.add(switch (deel) {
                case "ouders", "school" -> deel;
                case "ouder", "moeder", "vader" -> "ouders";
                case "mentor" -> "school";
                default -> "jeugdige";
            });
        if (d.uitOpp())
            van.add(OPP);
        return new DoelForm(d.tekst(), List.copyOf(van), d.kort(), d.wieHelpt(), d.afspraken(), "", d.versie(), null);
    }

    public Fouten check(String naam) {
        var fouten = new Fouten();
        if (doeltekst().isEmpty())
            fouten.meld("tekst", "Schrijf wat " + naam + " anders wil");
        else if (!doeltekst().toLowerCase(Locale.ROOT).matches("(?s)ik\\b.*"))
            fouten.meld("tekst", "Begin met ‘Ik’, in de woorden van " + naam);
        if (doeltekst().length() > 300)
            fouten.meld("tekst", "Maak het doel korter: één zin");
        if (vanWie().stream().noneMatch(v -> !v.equals(OPP)))
            fouten.meld("van", "Kies van wie het doel is");
        if (Invoer.tekst(kort).length() > 40)
            fouten.meld("kort", "Houd het bij 1 tot 3 woorden");
        if (Invoer.tekst(wieHelpt).length() > LANGST)
            fouten.meld("wieHelpt", "Maak je tekst korter");
        if (Invoer.tekst(afspraken).length() > LANGST)
            fouten.meld("afspraken", "Maak je tekst korter");
        if (!Invoer.tekst(cijfer).isEmpty() && !CijfersForm.isCijfer(Invoer.tekst(cijfer)))
            fouten.meld("cijfer", CijfersForm.KIES);
        return fouten;
    }

    public String doeltekst() {
        return Invoer.tekst(tekst).replaceAll("\\s+", " ").replaceAll("^[‘'\"“]+|[’'\"”]+$", "");
    }

    public String kortje() {
        String t = Invoer.tekst(kort);
        return t.isEmpty() ? Doel.verkort(doeltekst()) : t;
    }

    public List<String> vanWie() {
        return van == null ? List.of() : van.stream().filter(v -> !v.isBlank()).distinct().toList();
    }

    public boolean uitOpp() {
        return vanWie().contains(OPP);
    }

    /** Mila en ouders. */
    public String vanWieTekst(String naam) {
        return Nederlands.opsomming(vanWie().stream().filter(v -> !v.equals(OPP))
                .map(v -> v.equals("jeugdige") ? naam : v).toList());
    }

    public static List<Keuze> vanKeuzes(String naam) {
        return List.of(new Keuze("jeugdige", naam), new Keuze("ouders", "Ouders"), new Keuze("school", "School"),
                new Keuze(OPP, "Staat in het OPP"));
    }
}
