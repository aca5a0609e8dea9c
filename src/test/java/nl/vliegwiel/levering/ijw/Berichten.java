package nl.vliegwiel.levering.ijw;

/** Small messages of iJw as a gemeente has them. Fictieve gegevens; the BSNs are of the official test range. */
public final class Berichten {
    private static final String CLIENT = """
            <b:Client><b:Bsn>%s</b:Bsn><b:Geboortedatum><ijw:Datum>2012-05-06</ijw:Datum></b:Geboortedatum><b:Geslacht>2</b:Geslacht>
            <b:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Proefpersoon</ijw:Achternaam></ijw:Geslachtsnaam>%s</b:Naam>
            """;

    private Berichten() {
    }

    private static String bericht(String soort, int code, String afzender, String ontvanger, String op, String inhoud) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <b:Bericht xmlns:b="http://www.istandaarden.nl/ijw/3_2/%s/schema" xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                <b:Header><b:BerichtCode>%d</b:BerichtCode><b:BerichtVersie>3</b:BerichtVersie><b:BerichtSubversie>2</b:BerichtSubversie>
                <b:Afzender>%s</b:Afzender><b:Ontvanger>%s</b:Ontvanger>
                <b:BerichtIdentificatie><ijw:Identificatie>B%s</ijw:Identificatie><ijw:Dagtekening>%s</ijw:Dagtekening></b:BerichtIdentificatie>
                <b:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></b:XsdVersie>
                </b:Header>
                %s
                </b:Bericht>
                """
                .formatted(soort, code, afzender, ontvanger, op.replace("-", ""), op, inhoud);
    }

    private static String product(String categorie) {
        return "<b:Product><ijw:Categorie>" + categorie + "</ijw:Categorie><ijw:Code>" + categorie
                + "A01</ijw:Code></b:Product>";
    }

    /** JW301; a second one with the same number and a later day is a change. reden: empty, or a code of JZ002. */
    public static String toewijzing(String gemeente, String bsn, int nummer, String categorie, String op, String van,
            String tot, String reden) {
        return bericht("jw301", 436, gemeente, "99900001", op,
                CLIENT.formatted(bsn, "<ijw:NaamGebruik>1</ijw:NaamGebruik>")
                        + "<b:Contactgegevens><b:Contact><b:Soort>01</b:Soort></b:Contact></b:Contactgegevens><b:ToegewezenProducten><b:ToegewezenProduct>"
                        + "<b:ToewijzingNummer>" + nummer + "</b:ToewijzingNummer><b:ReferentieAanbieder>R" + nummer
                        + "</b:ReferentieAanbieder>" + product(categorie) + "<b:Toewijzingsdatum>" + op
                        + "</b:Toewijzingsdatum><b:Toewijzingstijd>12:00:00</b:Toewijzingstijd><b:Ingangsdatum>" + van
                        + "</b:Ingangsdatum>" + (tot.isEmpty() ? "" : "<b:Einddatum>" + tot + "</b:Einddatum>")
                        + (reden.isEmpty() ? "" : "<b:RedenWijziging>" + reden + "</b:RedenWijziging>")
                        + "</b:ToegewezenProduct></b:ToegewezenProducten></b:Client>");
    }

    /** JW305. status: 1 or 3. */
    public static String start(String gemeente, String bsn, int nummer, String categorie, String begin, String status,
            String op) {
        return bericht("jw305", 438, "99900001", gemeente, op,
                CLIENT.formatted(bsn, "") + "<b:StartProducten><b:StartProduct><b:ToewijzingNummer>" + nummer
                        + "</b:ToewijzingNummer>" + product(categorie) + "<b:Begindatum>" + begin
                        + "</b:Begindatum><b:StatusAanlevering>" + status
                        + "</b:StatusAanlevering></b:StartProduct></b:StartProducten></b:Client>");
    }

    /** JW307. */
    public static String stop(String gemeente, String bsn, int nummer, String categorie, String begin, String einde,
            String reden, String status, String op) {
        return bericht("jw307", 440, "99900001", gemeente, op,
                CLIENT.formatted(bsn, "") + "<b:StopProducten><b:StopProduct><b:ToewijzingNummer>" + nummer
                        + "</b:ToewijzingNummer>" + product(categorie) + "<b:Begindatum>" + begin
                        + "</b:Begindatum><b:RedenBeeindiging>" + reden + "</b:RedenBeeindiging><b:Einddatum>" + einde
                        + "</b:Einddatum><b:StatusAanlevering>" + status
                        + "</b:StatusAanlevering></b:StopProduct></b:StopProducten></b:Client>");
    }

    /** JW315: a provider asks for the order with this number, after a referral. */
    public static String verzoek(String gemeente, String bsn, int nummer, String categorie, String verwijzer,
            String op) {
        return bericht("jw315", 446, "99900001", gemeente, op,
                CLIENT.formatted(bsn, "")
                        + "<b:AangevraagdeProducten><b:AangevraagdProduct><b:ReferentieAanbieder>R" + nummer
                        + "</b:ReferentieAanbieder>" + product(categorie) + "<b:ToewijzingIngangsdatum>" + op
                        + "</b:ToewijzingIngangsdatum><b:Verwijzer><ijw:Type>" + verwijzer
                        + "</ijw:Type></b:Verwijzer></b:AangevraagdProduct></b:AangevraagdeProducten></b:Client>");
    }

    /** JW317: a provider asks to change the order with this number. */
    public static String wijziging(String gemeente, String bsn, int nummer, String op) {
        return bericht("jw317", 486, "99900001", gemeente, op,
                "<b:Client><b:Bsn>" + bsn + "</b:Bsn><b:Verzoek><b:ReferentieAanbieder>W" + nummer
                        + "</b:ReferentieAanbieder><b:RedenVerzoek>1</b:RedenVerzoek><b:TeWijzigenProducten><b:TeWijzigenProduct><b:ToewijzingNummer>"
                        + nummer + "</b:ToewijzingNummer><b:GewensteIngangsdatum>" + op
                        + "</b:GewensteIngangsdatum></b:TeWijzigenProduct></b:TeWijzigenProducten></b:Verzoek></b:Client>");
    }

    /** JW319: the gemeente answers a request. antwoord: 1 refused, 2 looked into; reden: empty, or a code of WJ759. */
    public static String antwoord(String gemeente, int nummer, String antwoord, String reden, String op) {
        return bericht("jw319", 488, gemeente, "99900001", op,
                "<b:Antwoord><b:ReferentieAanbieder>R" + nummer + "</b:ReferentieAanbieder><b:VerzoekAntwoord>"
                        + antwoord + "</b:VerzoekAntwoord>"
                        + (reden.isEmpty()
                                ? ""
                                : "<b:RedenAfwijzingVerzoek>" + reden + "</b:RedenAfwijzingVerzoek>")
                        + (reden.equals("8")
                                ? "<b:Woonplaatsbeginsel><b:Gemeente>9002</b:Gemeente></b:Woonplaatsbeginsel>"
                                : "")
                        + "</b:Antwoord>");
    }

    /** JW323 with one line. */
    public static String declaratie(String gemeente, String bsn, int nummer, String categorie, String van, String tot,
            long cent, String op) {
        return bericht("jw323", 490, "99900001", gemeente, op,
                ("""
                        <b:Declaratie><b:DeclaratieNummer>D%d</b:DeclaratieNummer><b:DeclaratiePeriode><ijw:Begindatum>%s</ijw:Begindatum><ijw:Einddatum>%s</ijw:Einddatum></b:DeclaratiePeriode>
                        <b:DeclaratieDagtekening>%s</b:DeclaratieDagtekening><b:TotaalIngediendBedrag><ijw:TotaalBedrag>%d</ijw:TotaalBedrag><ijw:DebetCredit>D</ijw:DebetCredit></b:TotaalIngediendBedrag>
                        <b:Clienten><b:Client><b:Bsn>%s</b:Bsn><b:Prestaties><b:Prestatie><b:ProductReferentie><ijw:ReferentieNummer>P%d%s</ijw:ReferentieNummer></b:ProductReferentie>
                        <b:ToewijzingNummer>%d</b:ToewijzingNummer><b:ProductCategorie>%s</b:ProductCategorie><b:ProductCode>%sA01</b:ProductCode>
                        <b:ProductPeriode><ijw:Begindatum>%s</ijw:Begindatum><ijw:Einddatum>%s</ijw:Einddatum></b:ProductPeriode><b:GeleverdVolume>4</b:GeleverdVolume><b:Eenheid>04</b:Eenheid>
                        <b:IngediendBedrag><ijw:Bedrag>%d</ijw:Bedrag><ijw:DebetCredit>D</ijw:DebetCredit></b:IngediendBedrag></b:Prestatie></b:Prestaties></b:Client></b:Clienten></b:Declaratie>""")
                        .formatted(nummer, van, tot, op, cent, bsn, nummer, van.replace("-", ""), nummer, categorie,
                                categorie,
                                van, tot, cent));
    }
}
