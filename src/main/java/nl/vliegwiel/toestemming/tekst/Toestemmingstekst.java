package nl.vliegwiel.toestemming.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Vertaling;

/**
 * A consent text as one kind of reader gets it. An answer remembers {@link #sleutel()}: which text in which version.
 *
 * @param lezer kind, 12-15, 16-plus, ouders-onder-12 or ouders-12-15
 * @param getest what readers found of it, in words; 'nog niet' before that
 * @param nagekeken by a translator, or no translation
 * @param ja text of the button yes; null when nothing is asked
 */
public record Toestemmingstekst(String doel, String lezer, String taal, int versie, LocalDate geldigVan, String getest,
        boolean nagekeken,
        @Nullable String ja, @Nullable String nee, String kop, List<Deel> delen) {

    /** A paragraph, or a list of points. */
    public record Deel(boolean punten, List<List<Stuk>> regels) {
    }

    /** Words in one weight. */
    public record Stuk(String tekst, boolean vet, boolean schuin) {
    }

    /** Reads a file of kennis/teksten/toestemming: a head between lines of dashes, then Markdown with blanks to fill. */
    static Toestemmingstekst parse(String bestand, Map<String, String> invullen) {
        var parts = bestand.split("---\n", 3);
        var kop = Kennis.kop("tekst voor toestemming", parts[1]);
        var tekst = parts[2];
        for (var leeg : invullen.entrySet())
            tekst = tekst.replace("{" + leeg.getKey() + "}", leeg.getValue().replace("*", ""));
        var blokken = tekst.strip().split("\n\\s*\n");
        var delen = new ArrayList<Deel>();
        for (int i = 1; i < blokken.length; i++)
            delen.add(deel(blokken[i].strip()));
        return new Toestemmingstekst(kop.getOrDefault("doel", ""), kop.getOrDefault("lezer", ""),
                kop.getOrDefault("taal", "nl"), Integer.parseInt(kop.getOrDefault("versie", "1")),
                LocalDate.parse(kop.getOrDefault("geldig_van", "")), kop.getOrDefault("getest", "nog niet"),
                !"niet nagekeken".equals(kop.get("vertaling")),
                kop.get("ja"), kop.get("nee"), blokken[0].replaceFirst("^#\\s*", "").strip(), List.copyOf(delen));
    }

    private static Deel deel(String blok) {
        if (!blok.startsWith("- "))
            return new Deel(false, List.of(stukken(blok.replace('\n', ' '))));
        return new Deel(true, blok.lines().map(l -> stukken(l.replaceFirst("^- ", ""))).toList());
    }

    /** Bold between two stars, italic between one. */
    private static List<Stuk> stukken(String regel) {
        var stukken = new ArrayList<Stuk>();
        boolean vet = false;
        boolean schuin = false;
        for (String stuk : regel.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            if (stuk.equals("**"))
                vet = !vet;
            else if (stuk.equals("*"))
                schuin = !schuin;
            else if (!stuk.isEmpty())
                stukken.add(new Stuk(stuk, vet, schuin));
        }
        return List.copyOf(stukken);
    }

    /** Value of dir; null is left to right. */
    public @Nullable String richting() {
        return Vertaling.in(taal).richting();
    }

    /** huisarts.12-15.nl/1 */
    public String sleutel() {
        return doel + "." + lezer + "." + taal + "/" + versie;
    }

    /** 12 tot en met 15 jaar, ouders van een kind onder 12 … */
    public String voorWie() {
        return switch (lezer) {
            case "kind" -> "kinderen onder 12 jaar";
            case "12-15" -> "12 tot en met 15 jaar";
            case "16-plus" -> "16 jaar en ouder";
            case "ouders-onder-12" -> "ouders van een kind onder 12 jaar";
            default -> "ouders van een kind van 12 tot en met 15 jaar";
        };
    }

    /** Tekst versie 1, voor 12 tot en met 15 jaar. Nog niet getest met lezers. */
    public String bron() {
        return "Tekst versie " + versie + ", voor " + voorWie() + ". "
                + (getest.equals("nog niet") ? "Nog niet getest met lezers." : "Getest: " + getest + ".")
                + (nagekeken ? "" : " Vertaling niet nagekeken door een vertaler.");
    }
}
