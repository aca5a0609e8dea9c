package nl.vliegwiel.monitor.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.toegang.Kennis;

/** The table of all figures in docs is made from the files, and is never out of date. */
class IndicatorenDocTest {

    private static final Path DOC = Path.of("docs/indicatoren.md");
    private static final Path FOUND = Path.of("target/indicatoren.md");

    @Test
    void the_table_of_all_figures_is_what_the_files_say() throws IOException {
        String text = table(Indicatoren.gelezen());
        Files.writeString(FOUND, text);
        assertThat(Files.exists(DOC) ? Files.readString(DOC) : "").as("copy " + FOUND + " to " + DOC).isEqualTo(text);
    }

    private static String table(Indicatoren indicatoren) {
        var text = new StringBuilder(
                """
                        # Alle cijfers, en wat ze beantwoorden

                        Gemaakt uit `kennis/indicatoren`; een test houdt deze tabel gelijk. Nagerekend is met de hand, op zes verzonnen leerlingen van twee scholen
                        (`src/main/resources/monitor/feiten.sql`): voor elke groep en maand de teller en de noemer, bij een duur de dagen. Jeugdhulp is per gemeente. Dezelfde test rekent elke cel op DuckDB en op PostgreSQL.

                        """);
        for (var goal : indicatoren.doelen()) {
            text.append("## ").append(goal.nummer()).append(". ").append(goal.naam())
                    .append("\n\n| Cijfer | Zin waarop het antwoord geeft | Nagerekend antwoord |\n|---|---|---|\n");
            indicatoren.catalogus().stream().filter(i -> i.doel().equals(goal.code()))
                    .forEach(
                            i -> text.append("| [").append(i.naam()).append("](../kennis/indicatoren/").append(i.code())
                                    .append(".md) | ").append(i.tekst("bron")).append(": *").append(i.tekst("citaat"))
                                    .append("* | ").append(answer(i)).append(" |\n"));
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String answer(Indicator indicator) {
        var delivery = indicator.levering();
        if (delivery != null) {
            return "Nog geen bron. Wacht op: " + delivery.leverancier();
        }
        return Kennis.rows("indicatoren/" + indicator.code() + ".verwacht.csv").stream().map(IndicatorenDocTest::row)
                .collect(Collectors.joining("; "));
    }

    private static String row(Map<String, String> row) {
        int month = Integer.parseInt(row.getOrDefault("maand", "0"));
        String where = (row.containsKey("groep") ? "" : row.keySet().iterator().next() + " ")
                + row.values().iterator().next() + " "
                + (row.containsKey("maand")
                        ? Month.of(month % 12 + 1).getDisplayName(TextStyle.SHORT, Locale.of("nl")).replace(".", "")
                        : row.containsKey("trimester") ? "" : row.get("schooljaar"));
        where = where.strip() + " ";
        return row.containsKey("dagen")
                ? where + row.get("dagen") + " dagen" + ("0".equals(row.get("afgelopen")) ? " (loopt)" : "")
                : where + row.get("teller") + "/" + row.get("noemer");
    }
}
