package nl.vliegwiel.levering.ijw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.jeugdhulp.Berichtregel;
import nl.vliegwiel.jeugdhulp.Bsnpseudoniem;
import nl.vliegwiel.levering.Regelfout;
import nl.vliegwiel.web.Elfproef;

/** Turns messages of one gemeente into rows without a person, after the checks that no schema can do. Faults are collected. */
final class IjwImport {
    private static final Set<String> ANTWOORDEN = Set.of("jw302", "jw316", "jw319");
    private static final Set<String> VAN_GEMEENTE = Set.of("jw301", "jw302", "jw319");
    private static final LocalDate OUDSTE = LocalDate.of(1990, 1, 1);
    private static final LocalDate VERSTE = LocalDate.of(2100, 1, 1);

    private final String gemeente;
    private final LocalDate vandaag;
    private final Bsnpseudoniem.Maker pseudoniem;
    private final Consumer<Berichtregel> uit;
    private final Consumer<Regelfout> fouten;
    private final IjwVerslag verslag = new IjwVerslag();
    private final IjwCodes codes = IjwCodes.uitKennis();
    private String plek = "";
    private int gefaald;

    /** @param gemeente code of who delivers: messages of another are refused */
    IjwImport(String gemeente, LocalDate vandaag, Bsnpseudoniem.Maker pseudoniem, Consumer<Berichtregel> uit,
            Consumer<Regelfout> fouten) {
        this.gemeente = gemeente;
        this.vandaag = vandaag;
        this.pseudoniem = pseudoniem;
        this.uit = uit;
        this.fouten = fouten;
    }

    IjwVerslag verslag() {
        return verslag;
    }

    /** Takes a fault of the reader. */
    void fault(Regelfout f) {
        verslag.fault(f);
        fouten.accept(f);
    }

    /** @param nummer of the message in a file with many; 0 for the only one */
    void message(IjwBericht b, int nummer) {
        plek = nummer == 0 ? "" : "bericht " + nummer + ", ";
        gefaald = 0;
        verslag.message(b.soort());
        if (b.soort().isEmpty())
            return;
        var dagtekening = header(b);
        if (dagtekening == null || !b.heel() || gefaald > 0) {
            verslag.left(Math.max(1, b.regels().size()));
            return;
        }
        if (ANTWOORDEN.contains(b.soort())) {
            taken(b, dagtekening, answer(b, dagtekening));
            return;
        }
        for (var r : b.regels()) {
            gefaald = r.goed() ? 0 : 1;
            var regel = row(b, r, dagtekening);
            if (regel == null || gefaald > 0)
                verslag.left(1);
            else
                taken(b, dagtekening, regel);
        }
    }

    private void taken(IjwBericht b, LocalDate dagtekening, Berichtregel regel) {
        verslag.taken(b.soort(), dagtekening);
        uit.accept(regel);
    }

    /** The day of the message; null when it has none. */
    private @Nullable LocalDate header(IjwBericht b) {
        var dagtekening = date(b.kop("Header/BerichtIdentificatie/Dagtekening"),
                b.kopregel("Header/BerichtIdentificatie/Dagtekening"), "Dagtekening");
        if (dagtekening != null && dagtekening.isAfter(vandaag))
            fault(b.kopregel("Header/BerichtIdentificatie/Dagtekening"), "Dagtekening", dagtekening.toString(),
                    "een dag tot en met vandaag");
        boolean vanGemeente = VAN_GEMEENTE.contains(b.soort());
        String veld = vanGemeente ? "Afzender" : "Ontvanger";
        String code = b.kop("Header/" + veld);
        if (b.heel() && !code.equals(gemeente))
            fault(b.kopregel("Header/" + veld), veld, Gegevenstype.shown(code, false),
                    gemeente + ", de code van de gemeente die aanlevert");
        if (b.soort().equals("jw323") && b.heel())
            total(b);
        return dagtekening;
    }

    /** The total that the claim says is the sum of its lines; else lines are missing or doubled. */
    private void total(IjwBericht b) {
        long som = 0;
        for (var r : b.regels()) {
            if (!r.goed())
                return;
            som += amount(r.get("IngediendBedrag/Bedrag"), r.get("IngediendBedrag/DebetCredit"));
        }
        String pad = "Declaratie/TotaalIngediendBedrag/";
        if (som != amount(b.kop(pad + "TotaalBedrag"), b.kop(pad + "DebetCredit")))
            fault(b.kopregel(pad + "TotaalBedrag"), "TotaalBedrag", "een ander bedrag dan de som van de regels",
                    "de som van alle regels");
    }

    private static long amount(String bedrag, String debetCredit) {
        return Long.parseLong(bedrag) * (debetCredit.equals("C") ? -1 : 1);
    }

    private Berichtregel answer(IjwBericht b, LocalDate dagtekening) {
        if (b.soort().equals("jw319")) {
            String reden = b.kop("Antwoord/RedenAfwijzingVerzoek");
            return new Berichtregel.Antwoord(b.kop("Header/Ontvanger"), dagtekening, name(b), b.soort(),
                    b.kop("Antwoord/VerzoekAntwoord") + (reden.isEmpty() ? "" : "/" + reden));
        }
        String code = b.regels().isEmpty()
                ? b.kop("Header/RetourCodes/RetourCode")
                : b.regels().getFirst().get("RetourCodes/RetourCode");
        return new Berichtregel.Antwoord(b.kop("Header/Ontvanger"), dagtekening, name(b), b.soort(),
                code.isEmpty() ? "0200" : code);
    }

    private long name(IjwBericht b) {
        return pseudoniem.van("bericht", b.kop("Header/BerichtIdentificatie/Identificatie"));
    }

    /** Null when something is wrong with the build; what else is wrong is counted in gefaald. */
    private @Nullable Berichtregel row(IjwBericht b, IjwBericht.Regel r, LocalDate dagtekening) {
        String bsn = b.soort().equals("jw323") ? r.get("Declaratie/Clienten/Client/Bsn") : r.get("Client/Bsn");
        if (!r.goed())
            return null;
        if (!Elfproef.klopt(bsn))
            fault(b.soort().equals("jw323")
                    ? r.regel("Declaratie/Clienten/Client/Bsn")
                    : r.regel("Client/Bsn"), waar(r, "Bsn"), "een nummer dat niet klopt",
                    "een burgerservicenummer dat de elfproef doorstaat");
        for (var veld : codes.ended(r, dagtekening))
            fault(r.regel(veld.sleutel()), waar(r, veld.sleutel()), veld.code(), veld.verwacht());
        String aanbieder = b.soort().equals("jw301") ? b.kop("Header/Ontvanger") : b.kop("Header/Afzender");
        long client = pseudoniem.van("bsn", bsn);
        return switch (b.soort()) {
            case "jw301" -> assignment(b, r, aanbieder, dagtekening, client);
            case "jw305" -> begin(b, r, aanbieder, dagtekening, client);
            case "jw307" -> end(b, r, aanbieder, dagtekening, client);
            case "jw315", "jw317" -> request(b, r, aanbieder, dagtekening, client);
            default -> performance(b, r, aanbieder, dagtekening, client);
        };
    }

    private @Nullable Berichtregel assignment(IjwBericht b, IjwBericht.Regel r, String aanbieder,
            LocalDate dagtekening, long client) {
        var op = date(r, "Toewijzingsdatum");
        var van = date(r, "Ingangsdatum");
        var tot = optional(r, "Einddatum");
        if (op == null || van == null)
            return null;
        String reden = r.get("RedenWijziging");
        if (tot != null && tot.isBefore(van))
            fault(r.regel("Einddatum"), waar(r, "Einddatum"), tot.toString(), "een dag op of na de ingangsdatum");
        if (reden.equals("13") && !van.equals(tot))
            fault(r.regel("RedenWijziging"), waar(r, "RedenWijziging"), "13 met een andere einddatum dan ingangsdatum",
                    "bij 13 (verwijderd) een einddatum gelijk aan de ingangsdatum");
        String tijd = r.get("Toewijzingstijd").substring(0, 8);
        var toegewezen = LocalDateTime.of(op,
                tijd.startsWith("24") ? LocalTime.of(23, 59, 59) : LocalTime.parse(tijd));
        return new Berichtregel.Toewijzing(aanbieder, dagtekening, name(b), client, number(r),
                r.get("ReferentieAanbieder").isEmpty() ? null : reference(r.get("ReferentieAanbieder"), aanbieder),
                empty(r.get("Product/Categorie")), empty(r.get("Product/Code")),
                toegewezen, van, tot, empty(reden),
                r.get("Budget").isEmpty() ? null : Long.valueOf(r.get("Budget")));
    }

    private @Nullable Berichtregel begin(IjwBericht b, IjwBericht.Regel r, String aanbieder, LocalDate dagtekening,
            long client) {
        var begin = date(r, "Begindatum");
        if (begin == null)
            return null;
        return new Berichtregel.Start(aanbieder, dagtekening, name(b), client, number(r), r.get("Product/Categorie"),
                r.get("Product/Code"), begin, removed(r));
    }

    private @Nullable Berichtregel end(IjwBericht b, IjwBericht.Regel r, String aanbieder, LocalDate dagtekening,
            long client) {
        var begin = date(r, "Begindatum");
        var einde = date(r, "Einddatum");
        if (begin == null || einde == null)
            return null;
        if (einde.isBefore(begin))
            fault(r.regel("Einddatum"), waar(r, "Einddatum"), einde.toString(),
                    "een dag op of na de begindatum " + begin);
        return new Berichtregel.Stop(aanbieder, dagtekening, name(b), client, number(r), r.get("Product/Categorie"),
                r.get("Product/Code"), begin, einde, r.get("RedenBeeindiging"), removed(r));
    }

    private Berichtregel request(IjwBericht b, IjwBericht.Regel r, String aanbieder, LocalDate dagtekening,
            long client) {
        boolean wijziging = b.soort().equals("jw317");
        return new Berichtregel.Verzoek(aanbieder, dagtekening, name(b), client,
                reference(r.get("ReferentieAanbieder"), aanbieder), wijziging ? "wijziging" : "toewijzing",
                empty(r.get("Product/Categorie")), empty(r.get("Verwijzer/Type")),
                optional(r, "ToewijzingIngangsdatum"));
    }

    private @Nullable Berichtregel performance(IjwBericht b, IjwBericht.Regel r, String aanbieder,
            LocalDate dagtekening, long client) {
        var van = date(r, "ProductPeriode/Begindatum");
        var tot = date(r, "ProductPeriode/Einddatum");
        if (van == null || tot == null)
            return null;
        if (tot.isBefore(van))
            fault(r.regel("ProductPeriode/Einddatum"), waar(r, "Einddatum"), tot.toString(),
                    "een dag op of na de begindatum " + van);
        return new Berichtregel.Prestatie(aanbieder, dagtekening, name(b), client, number(r),
                reference(r.get("ProductReferentie/ReferentieNummer"), aanbieder), r.get("ProductCategorie"),
                r.get("ProductCode"), van, tot, Long.parseLong(r.get("GeleverdVolume")), r.get("Eenheid"),
                amount(r.get("IngediendBedrag/Bedrag"), r.get("IngediendBedrag/DebetCredit")));
    }

    /** Status 3 takes the row back. 2 and 9 should not come any more (CS058); both say that the row stands. */
    private boolean removed(IjwBericht.Regel r) {
        String status = r.get("StatusAanlevering");
        if (status.equals("3"))
            verslag.removal();
        else if (!status.equals("1"))
            verslag.oldStatus();
        return status.equals("3");
    }

    /** A number belongs to the gemeente that gave it: two gemeenten may use the same one. */
    private long number(IjwBericht.Regel r) {
        String nummer = r.get("ToewijzingNummer");
        return nummer.isEmpty() ? 0 : pseudoniem.van("toewijzing " + gemeente, String.valueOf(Long.parseLong(nummer)));
    }

    private long reference(String referentie, String aanbieder) {
        return pseudoniem.van("referentie " + aanbieder, referentie);
    }

    private @Nullable LocalDate date(IjwBericht.Regel r, String veld) {
        return date(r.get(veld), r.regel(veld), waar(r, veld));
    }

    private @Nullable LocalDate optional(IjwBericht.Regel r, String veld) {
        return r.get(veld).isEmpty() ? null : date(r, veld);
    }

    private @Nullable LocalDate date(String tekst, int regel, String waar) {
        try {
            var datum = LocalDate.parse(tekst);
            if (!datum.isBefore(OUDSTE) && datum.isBefore(VERSTE))
                return datum;
        } catch (DateTimeException e) {
            // told below, or by the reader
        }
        if (!tekst.isEmpty())
            fault(regel, waar, Gegevenstype.shown(tekst, false), "een datum van 1990 tot en met 2099");
        return null;
    }

    private static String waar(IjwBericht.Regel r, String veld) {
        return r.naam() + " " + r.nummer() + ", " + veld.substring(veld.lastIndexOf('/') + 1);
    }

    private static @Nullable String empty(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    private void fault(int regel, String waar, String gevonden, String verwacht) {
        gefaald++;
        fault(new Regelfout(regel, plek + waar, gevonden, verwacht));
    }

}
