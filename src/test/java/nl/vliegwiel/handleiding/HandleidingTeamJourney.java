package nl.vliegwiel.handleiding;

import static nl.vliegwiel.handleiding.Rondgang.casus;
import static nl.vliegwiel.handleiding.Rondgang.hasText;
import static nl.vliegwiel.handleiding.Rondgang.klaar;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the team does with young people, and what the family sees of it. */
@Handleiding
class HandleidingTeamJourney {
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
    @Order(1)
    void inloggen_en_je_weg_vinden() {
        var buiten = rondgang.buiten();
        buiten.naar("/inloggen").foto("inloggen").naar("/inloggen/rondkijken").foto("rondkijken");
        klaar(buiten);
        klaar(rondgang.als("Noor").naar("/hulp").foto("hulp").naar("/account").foto("account"));
        var jelle = rondgang.als("Jelle").naar("/bekostiging");
        jelle.page().locator("#zoek").fill("verzuim");
        jelle.page().locator("#zoek").press("Enter");
        jelle.page().waitForURL("**/zoeken");
        klaar(jelle.foto("zoeken"));
    }

    @Test
    @Order(2)
    void mentor_meldt_een_signaal() {
        var tim = rondgang.als("Tim").naar("/mijn-werk").foto("mentor-mijn-werk").naar("/signalen/nieuw").kies("Leren")
                .vul("Wat zie je?", "Haalt de lessen niet meer bij. Zegt dat hij slecht slaapt.")
                .typ("Eerste letters van de naam", "wou").kies("Wout").kies("Nog niet").foto("signaal-melden");
        klaar(tim.druk("Signaal melden").foto("signaal-gemeld").naar("/signalen").foto("mentor-signalen"));
    }

    @Test
    @Order(3)
    void oco_beoordeelt_een_signaal_en_vraagt_advies() {
        var bart = rondgang.als("Bart").naar("/signalen").foto("oco-signalen");
        bart.page().locator("main .wl li", hasText("Jayden")).locator("a").last().click();
        bart.kies("Verkennen").vul("Antwoord aan", "Dank je. Noor gaat met hem en zijn ouders in gesprek.");
        bart.page().locator("select[name=eerste]").selectOption("1");
        bart.foto("signaal-beoordelen").druk("Antwoord sturen").foto("signaal-beoordeeld");
        bart.naar("/signalen");
        bart.page().locator("main .wl li", hasText("Leerling zonder naam")).locator("a").last().click();
        bart.klik("Advies vragen zonder naam")
                .vul("Wat wil je van het team weten?",
                        "Hoe begin je een gesprek met een leerling die zegt dat er niets is?")
                .foto("advies-vragen").druk("Advies vragen");
        klaar(bart);
    }

    @Test
    @Order(4)
    void oco_houdt_het_register_bij() {
        var bart = rondgang.als("Bart").naar("/register").foto("register").vul("Naam of leerlingnummer", "Mila")
                .druk("Zoeken")
                .klik("Mila Donkers").foto("register-leerling").naar("/register/dubbelen").foto("register-dubbelen");
        klaar(bart.naar("/register/nieuw").foto("register-nieuw"));
    }

    @Test
    @Order(5)
    void toestemming_vragen_vastleggen_en_intrekken() {
        var noor = rondgang.als("Noor");
        String toestemming = casus(noor, "Mila") + "/toestemming";
        noor.naar(toestemming).foto("toestemming");
        noor.page().locator(".mx td.open a").first().click();
        noor.kies("Ja").kies("Telefoon").druk("Vastleggen").foto("toestemming-vastgelegd");
        noor.naar(toestemming + "/papier").foto("toestemming-papier").naar(toestemming + "/afweging")
                .foto("toestemming-afweging");
        klaar(noor.naar(toestemming + "/intrekking?doel=huisarts").foto("toestemming-intrekken"));
    }

    @Test
    @Order(6)
    void coach_begint_de_dag() {
        var noor = rondgang.als("Noor").naar("/mijn-werk").foto("coach-mijn-werk");
        noor.page().locator(".wl .wl__dag").first().click();
        noor.foto("taak").naar("/leerlingen").foto("leerlingen").naar("/adviesvragen").foto("adviesvragen");
        klaar(noor.naar("/activiteiten").foto("activiteiten"));
    }

    @Test
    @Order(7)
    void coach_werkt_in_een_casus() {
        var noor = rondgang.als("Noor");
        String mila = casus(noor, "Mila");
        noor.naar(mila).foto("casus").vul("Notitie", "Mila liet de pauzekaart vandaag ook bij wiskunde zien.")
                .druk("Vastleggen").foto("contact-vastgelegd");
        noor.naar(mila + "/betrokkenen").foto("betrokkenen").naar(mila + "/overdracht").foto("overdracht")
                .naar(mila + "/stukken").foto("stukken");
        klaar(noor.naar(mila + "/wie-keek-mee").foto("wie-keek-mee"));
        klaar(rondgang.als("Bart").naar("/overdrachten").foto("overdrachten"));
    }

    @Test
    @Order(8)
    void coach_maakt_een_plan() {
        var noor = rondgang.als("Noor");
        String mila = casus(noor, "Mila");
        noor.naar(mila + "/plan").foto("plan").klik("Plan afdrukken").foto("plan-afdruk");
        noor.naar(mila + "/evaluatie").cijfer("Hoe nuttig was deze hulp voor jou?", 8).foto("evaluatie");
        klaar(noor);
    }

    @Test
    @Order(9)
    void coach_rondt_af_en_doet_nazorg() {
        var noor = rondgang.als("Noor");
        noor.naar(casus(noor, "Yara") + "/afronding")
                .vul("Wat hielp?", "Elke ochtend samen met een vriendin naar school fietsen.").foto("afronden")
                .druk("Verder").foto("afronden-nakijken");
        noor.naar(casus(noor, "Sem") + "/nazorg").kies("Het gaat goed").foto("nazorg").druk("Vastleggen")
                .kies("Het gaat goed").druk("Vastleggen").kies("Het gaat goed").druk("Verder").foto("nazorg-nakijken")
                .druk("Nazorg afronden en sluiten").foto("casus-gesloten");
        klaar(noor);
    }

    @Test
    @Order(10)
    void teamoverleg_aan_een_tafel() {
        var bart = rondgang.als("Bart").naar("/overleg");
        bart.page().locator(".ovl a").first().click();
        bart.klik("Agenda aanpassen").foto("overleg-voorbereiden").klik("Naar het overleg").druk("Begin");
        bart.klik("Mila Donkers").kies("Door met dit plan")
                .vul("In één zin", "Tim vraagt je wiskundedocent om een stil teken. Jij kiest welk teken.")
                .kies("Vooraf met hen besproken");
        bart.page().locator("#wat-0").fill("Stil teken afspreken met wiskundedocent");
        bart.foto("teamoverleg");
        bart.page().locator(".ovf__knop .btn").first().click();
        klaar(bart.klik("Overleg afronden").foto("teambesluiten"));
    }

    @Test
    @Order(20)
    void jongere_en_ouder_in_mijn_plan() {
        var mila = rondgang.als("Mila").naar("/mijn-plan").foto("mijn-plan").klik("Ja, nee of stoppen")
                .foto("mijn-plan-toestemming");
        mila.page().locator(".mijnja a").first().click();
        mila.foto("mijn-plan-stoppen").naar("/mijn-plan").klik("Alles bekijken").foto("mijn-plan-wie-keek-mee");
        mila.naar("/mijn-plan").page().getByText("Vraag om het te verbeteren").click();
        mila.vul("Wat klopt er niet", "Fenna zit in 2C, niet in 2B.").druk("Verstuur");
        klaar(mila.naar("/mijn-plan").klik("Alles lezen").foto("mijn-plan-alles"));
        klaar(rondgang.als("Petra Donkers").naar("/mijn-plan").foto("mijn-plan-ouder"));
        var noor = rondgang.als("Noor");
        klaar(noor.naar(casus(noor, "Mila") + "/correcties").foto("correctie"));
    }

    @Test
    @Order(21)
    void hulpaanbod_zoeken_en_bijhouden() {
        var noor = rondgang.als("Noor").naar("/hulpaanbod").foto("hulpaanbod");
        noor.page().locator(".aanbodlijst a").first().click();
        noor.foto("hulpaanbod-hulp").naar("/hulpaanbod/expertise").foto("hulpaanbod-expertise");
        klaar(noor.naar(casus(noor, "Mila") + "/hulp").foto("hulp-en-routes"));
        klaar(rondgang.als("Anneke").naar("/hulpaanbod/eigen").foto("hulpaanbod-bijhouden"));
    }

    @Test
    @Order(22)
    void verwijzen_naar_het_team_en_verder() {
        var huisarts = rondgang.buiten().naar("/verwijzen/demo-praktijk-de-linde").foto("verwijzen");
        klaar(huisarts.klik("Ja, verwijzen").foto("verwijzen-formulier"));
        var bart = rondgang.als("Bart").naar("/verwijzingen").foto("verwijzingen");
        bart.page().locator(".wl a").first().click();
        klaar(bart.foto("verwijzing").naar("/verwijzingen/routes").foto("verwijzingen-routes"));
        var noor = rondgang.als("Noor");
        klaar(noor.naar(casus(noor, "Esra") + "/verwijzingen/nieuw").foto("verwijzen-naar"));
        var anneke = rondgang.als("Anneke").naar("/verwijzingen");
        anneke.page().locator(".wl a").first().click();
        klaar(anneke.foto("verwijzing-ontvangen"));
        klaar(rondgang.als("Petra Prins").naar("/verwijzers").foto("verwijzers"));
    }

    @Test
    @Order(23)
    void naar_een_andere_school() {
        var noor = rondgang.als("Noor");
        klaar(noor.naar(casus(noor, "Mila") + "/overstap").foto("overstap"));
    }

    @Test
    @Order(24)
    void afgedekt_en_zonder_naam() {
        var noor = rondgang.als("Noor");
        String mila = casus(noor, "Mila");
        noor.naar(mila).page().locator("main summary", hasText("Andere datum of werknotitie")).first().click();
        noor.vul("Notitie", "Mila vertelde iets wat niet elke collega hoeft te weten.").kies("Dek deze notitie af")
                .druk("Vastleggen").naar(mila).klik("Afgedekte notitie openen").foto("notitie-afgedekt");
        klaar(noor.naar(mila + "/bespreking").foto("bespreken-zonder-naam"));
    }
}
