package nl.vliegwiel.handleiding;

import static nl.vliegwiel.handleiding.Rondgang.casus;
import static nl.vliegwiel.handleiding.Rondgang.hasText;
import static nl.vliegwiel.handleiding.Rondgang.klaar;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who delivers, who supervises and who keeps the program. */
@Handleiding
class HandleidingBeheerJourney {
    @LocalServerPort
    private int port;
    private Rondgang rondgang;

    @BeforeAll
    void open() {
        rondgang = new Rondgang(port);
    }

    @AfterAll
    void dicht() {
        rondgang.close();
    }

    @Test
    @Order(10)
    void leerlingadministratie_levert_verzuim() {
        var wim = rondgang.als("Wim").naar("/leveringen").foto("leveringen")
                .bestand(Rondgang.INVOER.resolve("verzuim-met-fouten.csv"));
        wim.druk("Bekijk wat erin staat").foto("levering-kolommen").druk("Verder").foto("levering-codes");
        wim.page().getByLabel("Betekenis van sp").selectOption("afwezig:nee");
        wim.druk("Verder").foto("levering-voorbeeld");
        klaar(wim);
        klaar(rondgang.als("Bart").naar("/leveringen/drempels").foto("verzuim-drempels"));
    }

    @Test
    @Order(10)
    void leveringen_van_school_duo_en_cbs() {
        klaar(rondgang.als("Wim").naar("/leveringen").kies("OPP, arrangement en TLV")
                .bestand(Rondgang.INVOER.resolve("opp-en-tlv.csv"))
                .druk("Bekijk wat erin staat").foto("afspraken-kolommen").druk("Verder").druk("Verder")
                .foto("afspraken-voorbeeld").kies("Leg vast zonder").druk("Vastleggen").foto("afspraken-vastgelegd"));
        var bas = rondgang.als("Bas").naar("/leveringen/uitgaven")
                .bestand(Rondgang.INVOER.resolve("duo-leerlingen-2025.csv"))
                .druk("Bekijk wat erin staat").foto("duo-voorbeeld").druk("Vastleggen").kies("CBS")
                .bestand(Rondgang.INVOER.resolve("cbs-proeftabel.zip")).druk("Bekijk wat erin staat")
                .druk("Vastleggen");
        klaar(bas.foto("uitgaven").naar("/leveringen/verwacht").foto("leveringen-verwacht").naar("/koppelingen")
                .foto("koppelingen"));
        klaar(rondgang.als("Jelle").naar("/land-en-regio").foto("land-en-regio"));
    }

    @Test
    @Order(10)
    void leerlingadministratie_trekt_leerlingen_in() {
        var wim = rondgang.als("Wim").naar("/leveringen").kies("Leerlingen")
                .bestand(Rondgang.INVOER.resolve("leerlingen-duinwaard.csv")).druk("Bekijk wat erin staat")
                .druk("Verder").druk("Verder").druk("Vastleggen");
        String levering = wim.pad();
        wim.naar("/register").vul("Naam of leerlingnummer", "Tamminga").druk("Zoeken").klik("Jurre Tamminga")
                .klik("Gegevens wijzigen").vul("Postcode", "1815").druk("Vastleggen");
        klaar(wim.naar(levering + "/intrekking").foto("levering-intrekken"));
    }

    @Test
    @Order(11)
    void gevaar_en_noodtoegang() {
        klaar(rondgang.als("Tim").naar("/gevaar").foto("gevaar"));
        var noor = rondgang.als("Noor");
        noor.naar(casus(noor, "Mila"));
        String nummer = noor.page().locator("main").innerText().replaceAll("(?s).*?(\\d\\d-\\d{4}).*", "$1");
        var sara = rondgang.als("Sara").naar("/noodtoegang").vul("Nummer van de casus", nummer)
                .vul("Waarom heb je dit dossier nu nodig?", "De leerling belde huilend op en is niet veilig thuis.")
                .foto("noodtoegang").druk("Noodtoegang nemen").foto("noodtoegang-open");
        klaar(sara);
        klaar(rondgang.als("Fleur").naar("/noodtoegang").klik("Casus " + nummer).foto("noodtoegang-beoordelen"));
    }

    @Test
    @Order(12)
    void fg_leest_het_logboek() {
        klaar(rondgang.als("Fleur").naar("/logboek").foto("logboek").klik("Verzegeling controleren").foto("verzegeling")
                .naar("/opvallend").foto("opvallend").naar("/vernietigingen").foto("vernietigd"));
    }

    @Test
    @Order(13)
    void beheerder_houdt_mensen_en_organisaties_bij() {
        var bas = rondgang.als("Bas").naar("/mensen").foto("mensen").vul("Naam", "Sara").druk("Zoeken")
                .klik("Sara el Idrissi")
                .foto("medewerker").naar("/organisaties").foto("organisaties").klik("Duinwaard").foto("school");
        klaar(bas.naar("/organisaties/inlezen").foto("organisaties-inlezen").naar("/systeem").foto("systeem")
                .naar("/schakelaars").foto("schakelaars").naar("/werkwijzen").foto("werkwijze").naar("/rolblik")
                .foto("rolblik"));
    }

    @Test
    @Order(24)
    void jeugdhulp_uit_berichten() {
        klaar(rondgang.als("Oona").naar("/leveringen").bestand(Rondgang.INVOER.resolve("jeugdhulp-met-fouten.xml"))
                .druk("Bekijk wat erin staat").foto("jeugdhulp-voorbeeld").naar("/jeugdhulp").foto("jeugdhulp"));
    }

    @Test
    @Order(25)
    void inrichting_meenemen() {
        klaar(rondgang.als("Bas").naar("/inrichting").foto("inrichting"));
    }
}
