package nl.vliegwiel.handleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;

/**
 * Walks the stories of docs/handleiding in the fictional region and takes their pictures. Only with -Dhandleiding=true
 * (bin/handleiding): filling a whole region takes minutes. Fictieve gegevens.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/pg-handleiding/${random.uuid}", "vliegwiel.demo=true"})
@EnabledIfSystemProperty(named = "handleiding", matches = "true", disabledReason = "bin/handleiding takes the pictures of the manual")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandleidingJourney {
    private static final Path INVOER = Path.of("demo/invoer").toAbsolutePath();
    private final Map<String, Fototoestel> mensen = new HashMap<>();

    @LocalServerPort
    private int port;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.start(port);
    }

    @AfterAll
    void dicht() {
        browser.close();
    }

    @Test
    @Order(1)
    void inloggen_en_je_weg_vinden() {
        var buiten = new Fototoestel(browser.zonderNaam(Browser.LAPTOP));
        buiten.naar("/inloggen").foto("inloggen").naar("/inloggen/rondkijken").foto("rondkijken");
        klaar(buiten);
        klaar(als("Noor").naar("/hulp").foto("hulp").naar("/account").foto("account"));
    }

    @Test
    @Order(2)
    void mentor_meldt_een_signaal() {
        var tim = als("Tim").naar("/mijn-werk").foto("mentor-mijn-werk").naar("/signalen/nieuw").kies("Leren")
                .vul("Wat zie je?", "Haalt de lessen niet meer bij. Zegt dat hij slecht slaapt.")
                .typ("Eerste letters van de naam", "wou").kies("Wout").kies("Nog niet").foto("signaal-melden");
        klaar(tim.druk("Signaal melden").foto("signaal-gemeld").naar("/signalen").foto("mentor-signalen"));
    }

    @Test
    @Order(3)
    void oco_beoordeelt_een_signaal_en_vraagt_advies() {
        var bart = als("Bart").naar("/signalen").foto("oco-signalen");
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
        var bart = als("Bart").naar("/register").foto("register").vul("Naam of leerlingnummer", "Mila").druk("Zoeken")
                .klik("Mila Donkers").foto("register-leerling").naar("/register/dubbelen").foto("register-dubbelen");
        klaar(bart.naar("/register/nieuw").foto("register-nieuw"));
    }

    @Test
    @Order(5)
    void toestemming_vragen_vastleggen_en_intrekken() {
        var noor = als("Noor");
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
        var noor = als("Noor").naar("/mijn-werk").foto("coach-mijn-werk");
        noor.page().locator(".wl a").first().click();
        noor.foto("taak").naar("/leerlingen").foto("leerlingen").naar("/adviesvragen").foto("adviesvragen");
        klaar(noor.naar("/activiteiten").foto("activiteiten"));
    }

    @Test
    @Order(7)
    void coach_werkt_in_een_casus() {
        var noor = als("Noor");
        String mila = casus(noor, "Mila");
        noor.naar(mila).foto("casus").vul("Notitie", "Mila liet de pauzekaart vandaag ook bij wiskunde zien.")
                .druk("Vastleggen").foto("contact-vastgelegd");
        noor.naar(mila + "/betrokkenen").foto("betrokkenen").naar(mila + "/overdracht").foto("overdracht");
        klaar(noor.naar(mila + "/wie-keek-mee").foto("wie-keek-mee"));
    }

    @Test
    @Order(8)
    void coach_maakt_een_plan() {
        var noor = als("Noor");
        String mila = casus(noor, "Mila");
        noor.naar(mila + "/plan").foto("plan").klik("Plan afdrukken").foto("plan-afdruk");
        noor.naar(mila + "/evaluatie").cijfer("Hoe nuttig was deze hulp voor jou?", 8).foto("evaluatie");
        klaar(noor);
    }

    @Test
    @Order(9)
    void coach_rondt_af_en_doet_nazorg() {
        var noor = als("Noor");
        noor.naar(casus(noor, "Yara") + "/afronding")
                .vul("Wat hielp?", "Elke ochtend samen met een vriendin naar school fietsen.").foto("afronden")
                .druk("Verder").foto("afronden-nakijken");
        noor.naar(casus(noor, "Sem") + "/nazorg").kies("Het gaat goed").foto("nazorg").druk("Verder")
                .foto("nazorg-nakijken").druk("Nazorg afronden en sluiten").foto("casus-gesloten");
        klaar(noor);
    }

    @Test
    @Order(10)
    void leerlingadministratie_levert_verzuim() {
        var wim = als("Wim").naar("/leveringen").foto("leveringen").bestand(INVOER.resolve("verzuim-met-fouten.csv"));
        wim.druk("Bekijk wat erin staat").foto("levering-kolommen").druk("Verder").foto("levering-codes");
        wim.page().getByLabel("Betekenis van sp").selectOption("afwezig:nee");
        wim.druk("Verder").foto("levering-voorbeeld");
        klaar(wim);
        klaar(als("Bart").naar("/leveringen/drempels").foto("verzuim-drempels"));
    }

    @Test
    @Order(10)
    void leveringen_van_school_duo_en_cbs() {
        klaar(als("Wim").naar("/leveringen").kies("OPP, arrangement en TLV").bestand(INVOER.resolve("opp-en-tlv.csv"))
                .druk("Bekijk wat erin staat").foto("afspraken-kolommen").druk("Verder").druk("Verder")
                .foto("afspraken-voorbeeld").kies("Leg vast zonder").druk("Vastleggen").foto("afspraken-vastgelegd"));
        var bas = als("Bas").naar("/leveringen/uitgaven").bestand(INVOER.resolve("duo-leerlingen-2025.csv"))
                .druk("Bekijk wat erin staat").foto("duo-voorbeeld").druk("Vastleggen").kies("CBS")
                .bestand(INVOER.resolve("cbs-proeftabel.zip")).druk("Bekijk wat erin staat").druk("Vastleggen");
        klaar(bas.foto("uitgaven").naar("/leveringen/verwacht").foto("leveringen-verwacht").naar("/koppelingen")
                .foto("koppelingen"));
        klaar(als("Jelle").naar("/land-en-regio").foto("land-en-regio"));
    }

    @Test
    @Order(11)
    void gevaar_en_noodtoegang() {
        klaar(als("Tim").naar("/gevaar").foto("gevaar"));
        var noor = als("Noor");
        noor.naar(casus(noor, "Mila"));
        String nummer = noor.page().locator("main").innerText().replaceAll("(?s).*?(\\d\\d-\\d{4}).*", "$1");
        var sara = als("Sara").naar("/noodtoegang").vul("Nummer van de casus", nummer)
                .vul("Waarom heb je dit dossier nu nodig?", "De leerling belde huilend op en is niet veilig thuis.")
                .foto("noodtoegang").druk("Noodtoegang nemen").foto("noodtoegang-open");
        klaar(sara);
        klaar(als("Fleur").naar("/noodtoegang").klik("Casus " + nummer).foto("noodtoegang-beoordelen"));
    }

    @Test
    @Order(12)
    void fg_leest_het_logboek() {
        klaar(als("Fleur").naar("/logboek").foto("logboek").klik("Verzegeling controleren").foto("verzegeling"));
    }

    @Test
    @Order(13)
    void beheerder_houdt_mensen_en_organisaties_bij() {
        var bas = als("Bas").naar("/mensen").foto("mensen").vul("Naam", "Sara").druk("Zoeken").klik("Sara el Idrissi")
                .foto("medewerker").naar("/organisaties").foto("organisaties").klik("Duinwaard").foto("school");
        klaar(bas.naar("/organisaties/inlezen").foto("organisaties-inlezen").naar("/systeem").foto("systeem"));
    }

    @Test
    @Order(14)
    void beleid_leest_de_monitor() {
        var jelle = als("Jelle");
        Awaitility.await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofSeconds(5))
                .until(() -> jelle.naar("/monitor").page().locator(".tegel").count() > 0);
        jelle.foto("monitor");
        jelle.page().locator(".opv ol a").first().click();
        jelle.foto("indicator").naar("/monitor/zestien-uur-verzuim/uitsplitsing?tabel=leerjaar+%C3%97+maand")
                .foto("uitsplitsing").naar("/monitor/tabellen").foto("tabellen").naar("/kwaliteit").foto("kwaliteit");
        als("Bart").naar("/eigen-cijfers").foto("eigen-cijfers");
        klaar(jelle.naar("/peilingen").foto("peilingen"));
    }

    @Test
    @Order(15)
    void bekostiging_van_voorstel_tot_akkoord() {
        var jelle = als("Jelle").naar("/bekostiging").klik("J&S-teams in het vo");
        String pad = jelle.pad();
        jelle.naar(pad + "?versie=1").foto("bekostiging").klik("Zandwijk").foto("bekostiging-uitleg");
        jelle.naar(pad + "/formatie?versie=1").foto("bekostiging-formatie");
        jelle.naar(pad + "/begroting?versie=1").foto("bekostiging-begroting");
        jelle.naar(pad + "/partijen?versie=1").foto("bekostiging-partijen");
        jelle.naar(pad + "/contract?versie=1").foto("bekostiging-contract");
        jelle.naar(pad + "/teamverslag").druk("Tel " + Year.now()).foto("bekostiging-teamverslag");
        klaar(jelle.naar(pad + "/akkoord?versie=1").foto("bekostiging-akkoord"));
    }

    @Test
    @Order(16)
    void kosten_en_baten_van_aanname_tot_uitkomst() {
        var jelle = als("Jelle").naar("/kosten-en-baten").foto("kosten");
        jelle.page().locator("main a[href*='/versies/']").first().click();
        String pad = jelle.pad();
        jelle.foto("kosten-uitkomst").naar(pad.replaceAll("/versies/.*", "/versies")).foto("kosten-versies");
        if (jelle.page().locator("main button", hasText("Nieuw concept beginnen")).count() > 0) {
            jelle.druk("Nieuw concept beginnen");
            pad = jelle.pad();
        }
        jelle.naar(pad + "/aannames").foto("kosten-aannames").naar(pad + "/opbouw").foto("kosten-opbouw");
        klaar(jelle.naar("/kosten-en-baten/voorbeelden").foto("kosten-voorbeelden"));
    }

    @Test
    @Order(31)
    void onderzoek_van_vraag_tot_bestand() {
        var olga = als("Olga").naar("/onderzoeken").foto("onderzoeken").naar("/onderzoeken/nieuw?eenheid=casus");
        olga.vul("Naam van het onderzoek", "Wachten op hulp")
                .vul("Welke vraag", "Hoe lang duurt het tot de hulp begint?")
                .page().locator("input[value=weken_tot_hulp]").check();
        olga.vul("Waarom is weken tot de hulp begon nodig?", "Dit is de uitkomst").foto("onderzoek-aanvragen");
        var jelle = als("Jelle").naar("/onderzoeken").klik("Verzuim op pilotscholen");
        String url = jelle.pad();
        jelle.druk("Bestand maken");
        Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(2))
                .until(() -> jelle.naar(url).page().getByText("Lijken op elkaar (k)").isVisible());
        jelle.foto("onderzoek-bestand");
        klaar(als("Onno").naar(url).druk("Vrijgeven"));
        klaar(als("Olga").naar(url).foto("onderzoek-vrijgegeven"));
        klaar(jelle);
    }

    @Test
    @Order(32)
    void rapport_voor_ouders_en_voor_een_overleg() {
        var jelle = als("Jelle");
        Awaitility.await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofSeconds(5))
                .until(() -> jelle.naar("/monitor").page().locator(".tegel").count() > 0);
        jelle.naar("/rapporten/nieuw").vul("Titel", "Hoe gaat het op onze scholen?")
                .vul("Voor wie?", "Regisseursoverleg").foto("rapport-nieuw").druk("Verder met de tekst")
                .vul("Inleiding", "De cijfers van dit schooljaar, en hoe wij ze lezen.").foto("rapport-tekst")
                .druk("Vastleggen en vaststellen").foto("rapport");
        klaar(jelle);
    }

    private Fototoestel als(String roepnaam) {
        return mensen.computeIfAbsent(roepnaam, n -> new Fototoestel(browser.rondkijken(n, Browser.LAPTOP)));
    }

    /** Where the casus of this pupil is, found as a person finds it: with the search field. */
    private static String casus(Fototoestel wie, String roepnaam) {
        wie.naar("/mijn-werk").page().locator("#zoek").fill(roepnaam);
        wie.page().locator("#zoek").press("Enter");
        wie.page().waitForURL(url -> !url.endsWith("/mijn-werk"));
        return wie.pad().endsWith("/zoeken") ? wie.klik(roepnaam).pad() : wie.pad();
    }

    private static void klaar(Fototoestel wie) {
        assertThat(wie.gebreken()).isEmpty();
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String tekst) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(tekst);
    }
}
