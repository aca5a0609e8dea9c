package nl.vliegwiel.businesscase.wijziging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.kengetal.Getal;
import nl.vliegwiel.businesscase.rekenen.model.Bron;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/** What the browser sends of a part of a model, read as people type it; every fault stands at its field. */
public record Modelvelden(Map<String, String> velden, Fouten fouten) {
    /** How a number was found. */
    public static final List<Keuze> STATUSSEN = List.of(new Keuze("GEMETEN", "Gemeten"),
            new Keuze("LITERATUUR", "Uit onderzoek"), new Keuze("EXPERT", "Van deskundigen"),
            new Keuze("AANNAME", "Aanname, nog te bevestigen"), new Keuze("FICTIEF", "Verzonnen"));
    /** How strong evidence is. */
    public static final List<Keuze> STERKTES = List.of(new Keuze("ZWAK", "Zwak"), new Keuze("MATIG", "Matig"),
            new Keuze("STERK", "Sterk"));
    private static final int LONGEST = 1000;

    public String tekst(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    public void meld(String veld, String zin) {
        fouten.meld(veld, zin);
    }

    /** A text that must be there and may not be longer than this. */
    public String verplicht(String veld, int hoogstens, String zin) {
        if (tekst(veld).isEmpty() || tekst(veld).length() > hoogstens)
            meld(veld, zin);
        return tekst(veld);
    }

    /** The value of one of these, by its value or by its words; empty with the fault when it is none of them. */
    public String keuze(String veld, List<Keuze> opties, String zin) {
        var gekozen = opties.stream().filter(k -> k.waarde().equals(tekst(veld)) || k.tekst().equals(tekst(veld)))
                .findFirst();
        if (gekozen.isEmpty())
            meld(veld, zin);
        return gekozen.map(Keuze::waarde).orElse("");
    }

    /** A number as it is typed; null with the fault when it is none. In a unit of parts 12 means 12%. */
    public @Nullable Double getal(String veld, boolean deel) {
        var getal = Getal.read(tekst(veld));
        if (getal.isEmpty()) {
            meld(veld, Getal.ONLEESBAAR);
            return null;
        }
        return (deel ? part(getal.get(), tekst(veld)) : getal.get()).doubleValue();
    }

    /** A part from 0 to 1; 20 and 20% are both a fifth. Empty is {@code leeg}. */
    public double deel(String veld, double leeg, String zin) {
        if (tekst(veld).isEmpty())
            return leeg;
        var deel = Getal.read(tekst(veld)).map(g -> part(g, tekst(veld)));
        if (deel.isEmpty() || deel.get().signum() < 0 || deel.get().compareTo(BigDecimal.ONE) > 0) {
            meld(veld, zin);
            return leeg;
        }
        return deel.get().doubleValue();
    }

    /** A whole number between these; {@code van} with the fault when it is none. */
    public int geheel(String veld, int van, int tot, String zin) {
        String t = tekst(veld).replace(".", "");
        int getal = t.matches("\\d{1,7}") ? Integer.parseInt(t) : Integer.MIN_VALUE;
        if (getal >= van && getal <= tot)
            return getal;
        meld(veld, zin);
        return van;
    }

    /** Parts after each other, such as 40% 70% 100%. */
    public List<Double> delen(String veld, String zin) {
        var delen = new ArrayList<Double>();
        for (String stuk : tekst(veld).split("[;\\s]+")) {
            if (stuk.isEmpty())
                continue;
            var deel = Getal.read(stuk);
            if (deel.isEmpty() || deel.get().signum() < 0) {
                meld(veld, zin);
                return List.of();
            }
            delen.add((stuk.contains("%") || deel.get().compareTo(BigDecimal.ONE) <= 0
                    ? deel.get()
                    : deel.get().movePointLeft(2)).doubleValue());
        }
        return delen;
    }

    /** Which part each party has, together one; the fault stands at the first party. */
    public Map<String, Double> aandelen(Model model) {
        var aandelen = new LinkedHashMap<String, Double>();
        var som = BigDecimal.ZERO;
        boolean leesbaar = true;
        for (var p : model.partijen()) {
            String veld = deelveld(p.code());
            if (tekst(veld).isEmpty())
                continue;
            var deel = Getal.read(tekst(veld)).map(g -> part(g, tekst(veld)));
            if (deel.isEmpty() || deel.get().signum() < 0 || deel.get().compareTo(BigDecimal.ONE) > 0) {
                meld(veld, "Schrijf een percentage van 0 tot en met 100");
                leesbaar = false;
            } else if (deel.get().signum() > 0) {
                aandelen.put(p.code(), deel.get().doubleValue());
                som = som.add(deel.get());
            }
        }
        if (leesbaar && som.compareTo(BigDecimal.ONE) != 0 && !model.partijen().isEmpty())
            meld(deelveld(model.partijen().getFirst().code()),
                    "De delen zijn samen " + Bedragen.invoer(som.doubleValue(), "deel") + ". Maak er 100% van");
        return aandelen;
    }

    public static String deelveld(String partij) {
        return "deel-" + partij;
    }

    /** A source that is there, or a new one; null with the fault when there is none. */
    public @Nullable Bron bron(Model m) {
        if (tekst("titel").isEmpty()) {
            var bekend = m.bronnen().stream()
                    .filter(b -> b.code().equals(tekst("bron")) || b.titel().equals(tekst("bron"))).findFirst();
            if (bekend.isEmpty())
                meld("bron", "Een getal zonder bron telt niet mee. Kies een bron, of schrijf een nieuwe");
            return bekend.orElse(null);
        }
        String sterkte = keuze("sterkte", STERKTES, "Kies hoe sterk het bewijs is");
        if (!tekst("bronjaar").matches("(19|20)\\d{2}")) {
            meld("bronjaar", "Schrijf het jaar van de bron, bijvoorbeeld 2023");
            return null;
        }
        if (tekst("titel").length() > LONGEST)
            meld("titel", "Houd het bij 1.000 tekens");
        return sterkte.isEmpty()
                ? null
                : new Bron(free(m), tekst("titel"), tekst("vindplaats").isEmpty() ? null : tekst("vindplaats"),
                        Integer.valueOf(tekst("bronjaar")), Bron.Sterkte.valueOf(sterkte));
    }

    public Grootheid.Status status() {
        String status = keuze("status", STATUSSEN, "Kies hoe dit getal is gevonden");
        return status.isEmpty() ? Grootheid.Status.AANNAME : Grootheid.Status.valueOf(status);
    }

    private static String free(Model m) {
        for (int i = m.bronnen().size() + 1;; i++)
            if (m.bron("bron-" + i).isEmpty())
                return "bron-" + i;
    }

    private static BigDecimal part(BigDecimal getal, String getypt) {
        return getal.abs().compareTo(BigDecimal.ONE) > 0 && !getypt.contains("%") ? getal.movePointLeft(2) : getal;
    }
}
