package nl.vliegwiel.leerling.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Nederlands;

/**
 * What the browser sends of who a pupil is.
 *
 * @param gemeente key, only needed where the postcode does not say it
 * @param anderKind ja: the warning of a double was read, and it is another child
 */
public record LeerlingForm(@Nullable String roepnaam, @Nullable String tussenvoegsel, @Nullable String achternaam,
        @Nullable String geboortedatum, @Nullable String geslacht, @Nullable String postcode,
        @Nullable String gemeente, @Nullable String anderKind, @Nullable Integer _versie) {
    private static final int LANG = 100;
    private static final int OUDST = 30;

    static LeerlingForm leeg() {
        return new LeerlingForm("", "", "", "", "", "", "", "", null);
    }

    static LeerlingForm of(Leerling l, String gemeente) {
        return new LeerlingForm(l.roepnaam(), l.tussenvoegsel(), l.achternaam(),
                cijfers(l.geboortedatum()), l.geslacht(), l.pc4(), gemeente, "", l.versie());
    }

    /** 13-4-2010, as people type it. */
    static String cijfers(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
    }

    Fouten check(LocalDate vandaag, Fouten fouten) {
        naam(roepnaam, "roepnaam", "Schrijf de roepnaam", fouten);
        naam(achternaam, "achternaam", "Schrijf de achternaam", fouten);
        if (Invoer.tekst(tussenvoegsel).length() > 20)
            fouten.meld("tussenvoegsel", "Schrijf hier alleen het tussenvoegsel, zoals ‘van de’");
        var geboren = geboren(vandaag);
        if (geboren == null)
            fouten.meld("geboortedatum",
                    "Deze datum kunnen we niet lezen, of hij bestaat niet. Schrijf hem met het jaar erbij, zoals 13-4-2010");
        else if (geboren.isAfter(vandaag))
            fouten.meld("geboortedatum", "Deze datum ligt in de toekomst. Kijk het jaar na");
        else if (geboren.plusYears(OUDST + 1).isBefore(vandaag))
            fouten.meld("geboortedatum", "Dan is de leerling ouder dan " + OUDST + " jaar. Kijk het jaar na");
        if (!Keuzelijsten.bevat(Keuzelijsten.GESLACHTEN, Invoer.tekst(geslacht)))
            fouten.meld("geslacht", "Kies een van de drie");
        if (!Invoer.tekst(postcode).isEmpty() && pc4() == null)
            fouten.meld("postcode", "Schrijf de 4 cijfers van de postcode, zoals 1811");
        return fouten;
    }

    private static void naam(@Nullable String waarde, String veld, String zin, Fouten fouten) {
        String t = Invoer.tekst(waarde);
        if (t.isEmpty())
            fouten.meld(veld, zin);
        else if (t.length() > LANG)
            fouten.meld(veld, "Deze naam is te lang. Gebruik hoogstens " + LANG + " tekens");
        else if (t.chars().anyMatch(Character::isDigit) || t.contains("\n"))
            fouten.meld(veld, "In een naam staan geen cijfers. Kijk de naam na");
    }

    /** The date with its year, since the nearest year is never the one of a birth; null when it cannot be read. */
    @Nullable
    LocalDate geboren(LocalDate vandaag) {
        String t = Invoer.tekst(geboortedatum);
        boolean metJaar = t.matches(".*\\d{4}.*|\\d{1,2}\\D+\\d{1,2}\\D+\\d{2}");
        return metJaar ? Invoer.datum(t, vandaag).orElse(null) : null;
    }

    /** The four digits of 1811, 1811 AB or 1811ab; null when empty or no postcode. */
    @Nullable
    String pc4() {
        String t = Invoer.tekst(postcode);
        return t.matches("[1-9]\\d{3} ?([A-Za-z]{2})?") ? t.substring(0, 4) : null;
    }

    Leerling leerling(@Nullable Leerling oud, @Nullable Long gemeenteId, LocalDate vandaag) {
        var geboren = geboren(vandaag);
        if (geboren == null)
            throw new IllegalStateException("not checked");
        int versie = _versie != null ? _versie : oud == null ? 0 : oud.versie();
        return new Leerling(oud == null ? 0 : oud.id(), oud == null ? "" : oud.sleutel(), Invoer.tekst(roepnaam),
                Invoer.tekst(tussenvoegsel), Invoer.tekst(achternaam), geboren, Invoer.tekst(geslacht), gemeenteId,
                null, pc4(), versie, null);
    }

    /** 13 april 2010, where it can be read. */
    String geboortedag(LocalDate vandaag) {
        var dag = geboren(vandaag);
        return dag == null ? Invoer.tekst(geboortedatum) : Nederlands.datum(dag);
    }
}
