package nl.vliegwiel.levering.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.jeugdhulp.Berichtregel;
import nl.vliegwiel.jeugdhulp.Berichtregels;
import nl.vliegwiel.jeugdhulp.Proefsleutel;
import nl.vliegwiel.levering.Regelfout;

/** Each message with what we make of it, and each story with where it ends: docs/ijw-berichten.md is made from this. Fictieve gegevens. */
@DatabaseTest
class BerichtentabelTest {
    private static final Path DOC = Path.of("docs/ijw-berichten.md");
    private static final Path FOUND = Path.of("target/ijw-berichten.md");
    private static final Path OFFICIEEL = Path.of("../shared/data/ijw-3.2/berichten");
    private static final String KOP = "## Voorbeelden van de standaard\n";
    private static final String BSN = IjwImportTest.BSN;
    private static final String G = "9001";

    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Berichtregels regels;

    @AfterEach
    void clean() {
        for (var tabel : List.of("toewijzing", "start", "stop", "verzoek", "prestatie", "antwoord"))
            regio.eigenaar().sql("delete from jeugdhulp." + tabel).update();
        regio.eigenaar().sql("delete from levering.levering where soort = 'jeugdhulp'").update();
    }

    @Test
    void the_table_of_messages_is_what_comes_out() throws IOException {
        var text = new StringBuilder(
                """
                        # Berichten van iJw: wat eruit komt

                        Gemaakt door een test, die deze pagina gelijk houdt. Alle berichten zijn verzonnen, met burgerservicenummers uit de testreeks.

                        ## Eigen berichten per soort

                        | Bericht | Vorm | Regels | Eerste fout |
                        |---|---|---|---|
                        """);
        for (var naam : IjwTable.uitKennis().namen())
            for (boolean alles : new boolean[]{true, false})
                line(text, naam.toUpperCase(Locale.ROOT), alles ? "alles wat mag" : "alleen wat moet",
                        fits(naam, Proefbericht.van(naam, alles)));
        for (var fout : wrong().entrySet())
            line(text, "JW305", fout.getKey(), fout.getValue());
        text.append(
                "\n## Van bericht naar stand\n\nElke soort casus uit het overzicht van berichtstromen, en een paar van ons. Antwoord 1 is afgewezen, met achter de streep de"
                        + " reden; 2 is in onderzoek.\n\n| Casus | Berichten | Wat er staat |\n|---|---|---|\n");
        for (var casus : Casussoorten.alle().entrySet())
            text.append("| ").append(casus.getKey()).append(" | ").append(casus.getValue().size()).append(" | ")
                    .append(ends(casus.getValue())).append(" |\n");
        text.append('\n').append(KOP).append(official());
        Files.writeString(FOUND, text);
        assertThat(Files.exists(DOC) ? Files.readString(DOC) : "").as("copy " + FOUND + " to " + DOC)
                .isEqualTo(text.toString());
    }

    /** The sum of a claim must be that of its lines; the test message knows only one amount. */
    private static String fits(String naam, String bericht) {
        return naam.equals("jw323")
                ? bericht.replace("TotaalBedrag>12<", "TotaalBedrag>" + total(bericht) + "<")
                : bericht;
    }

    private static int total(String bericht) {
        return 12 * (bericht.split("<ijw:Bedrag>").length - 1);
    }

    private static Map<String, String> wrong() {
        String goed = Berichten.start(G, BSN, 1, "45", "2026-03-05", "1", "2026-03-06");
        var fouten = new LinkedHashMap<String, String>();
        UnaryOperator<String> zonder = s -> s.replaceFirst("<b:StatusAanlevering>1</b:StatusAanlevering>", "");
        fouten.put("goed", goed);
        fouten.put("een datum die niet bestaat", goed.replace("Begindatum>2026-03-05", "Begindatum>2026-02-30"));
        fouten.put("een code die niet bestaat", goed.replace("Categorie>45<", "Categorie>99<"));
        fouten.put("een burgerservicenummer dat niet klopt", goed.replace(BSN, "999900005"));
        fouten.put("een element ontbreekt", zonder.apply(goed));
        fouten.put("voor een andere gemeente", goed.replace("Ontvanger>9001<", "Ontvanger>9002<"));
        fouten.put("versie 3.1", goed.replace("/3_2/", "/3_1/").replace("BerichtSubversie>2<", "BerichtSubversie>1<"));
        fouten.put("halverwege afgebroken", goed.substring(0, goed.length() / 2));
        fouten.put("met een eigen entiteit", goed.replace("?>\n", "?>\n<!DOCTYPE b [<!ENTITY a \"b\">]>\n"));
        return fouten;
    }

    private String ends(List<String> berichten) throws IOException {
        clean();
        var levering = regio.als("jelle", () -> db
                .sql("""
                        insert into levering.levering (gemeente_id, soort, bestandsnaam, sha256) values (1, 'jeugdhulp', 'casus.xml', '') returning id""")
                .query(Long.class).single());
        for (var bericht : berichten) {
            var uitkomst = IjwImportTest.read(in(bericht));
            assertThat(uitkomst.fouten()).as(bericht).isEmpty();
            regio.als("jelle", () -> {
                regels.add(levering, 1, new ArrayList<>(uitkomst.regels()));
                return true;
            });
        }
        return regio.als("jelle", () -> db
                .sql("""
                        select (select count(*) from jeugdhulp.opdracht) || ' opdracht(en)'
                               || coalesce((select ', verwijzer ' || string_agg(distinct o.verwijzer, ' en ') from jeugdhulp.opdracht o), '')
                               || '; ' || (select count(*) from jeugdhulp.traject) || ' traject(en)'
                               || coalesce((select ', ' || string_agg(case when t.einde is null then 'loopt' else 'gestopt, reden ' || t.reden end, ' en ') from jeugdhulp.traject t), '')
                               || coalesce((select '; antwoord ' || string_agg(a.retourcode, ' en ' order by a.dagtekening, a.id) from jeugdhulp.antwoord a where a.soort = 'jw319'), '')
                               || coalesce((select '; € ' || (sum(k.bedrag_cent) / 100)::int from jeugdhulp.kosten k), '')""")
                .query(String.class).single());
    }

    /** Only where the standard lies beside the project; elsewhere the page keeps what it says. */
    private static String official() throws IOException {
        if (!Files.isDirectory(OFFICIEEL)) {
            String doc = Files.readString(DOC);
            return doc.substring(doc.indexOf(KOP) + KOP.length());
        }
        var text = new StringBuilder("\nVan de voorbeelden bij de standaard staat hier alleen of wij ze aannemen.\n\n"
                + "| Bericht | Vorm | Regels | Eerste fout |\n|---|---|---|---|\n");
        try (var bestanden = Files.list(OFFICIEEL)) {
            for (var bestand : bestanden.sorted().collect(Collectors.toList()))
                row(text, bestand.getFileName().toString(), "voorbeeld", example(Files.readString(bestand)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String bericht, String vorm, String inhoud) throws IOException {
        row(text, bericht, vorm, IjwImportTest.read(in(inhoud)));
    }

    private static void row(StringBuilder text, String bericht, String vorm, IjwImportTest.Uitkomst uitkomst) {
        String fout = uitkomst.fouten().isEmpty()
                ? "geen"
                : uitkomst.fouten().getFirst().kolom() + ": " + uitkomst.fouten().getFirst().verwacht();
        text.append("| ").append(bericht).append(" | ").append(vorm).append(" | ").append(uitkomst.regels().size())
                .append(" | ").append(fout.replace("|", "/")).append(" |\n");
    }

    /** As the gemeente that the message names, on a day after all of them. */
    private static IjwImportTest.Uitkomst example(String inhoud) throws IOException {
        var gemeente = Pattern.compile("(?:Afzender|Ontvanger)>([0-9]{4})<").matcher(inhoud);
        var rijen = new ArrayList<Berichtregel>();
        var fouten = new ArrayList<Regelfout>();
        var bron = new IjwImport(gemeente.find() ? gemeente.group(1) : G, LocalDate.of(2030, 1, 1),
                Proefsleutel.maker(), rijen::add, fouten::add);
        IjwFile.read(in(inhoud), bron::message, bron::fault);
        return new IjwImportTest.Uitkomst(rijen, fouten, bron.verslag());
    }

    private static ByteArrayInputStream in(String inhoud) {
        return new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
