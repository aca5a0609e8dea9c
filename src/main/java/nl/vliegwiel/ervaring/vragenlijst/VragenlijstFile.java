package nl.vliegwiel.ervaring.vragenlijst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Doelgroep;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Schaal;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Vraag;
import nl.vliegwiel.toegang.Kennis;

/** Reads one file of kennis/vragenlijsten: front matter, plain words, answers, scales and questions. What is wrong is refused with the reason. */
final class VragenlijstFile {

    private static final Pattern SHAPE = Pattern.compile(
            "---\\n(.*?)\\n---\\n(.*?)```antwoorden\\n(.*?)```\\s*```schalen\\n(.*?)```\\s*```vragen\\n(.*?)```\\s*",
            Pattern.DOTALL);
    private static final List<String> REQUIRED = List.of("naam", "doelgroep", "versie", "eigenaar", "geldig_van",
            "terugblik", "bron");
    /** Below this a scale has no alpha to speak of. */
    private static final int FEWEST = 3;

    private VragenlijstFile() {
    }

    /** name: code, a dot and the version. */
    static Vragenlijst parse(String name, String text) {
        var shape = SHAPE.matcher(text.replace("\r\n", "\n"));
        if (!shape.matches())
            throw new IllegalArgumentException(
                    name + ": verwacht een kop tussen ---, uitleg, en de blokken antwoorden, schalen en vragen");
        var header = Kennis.kop(name, shape.group(1));
        var answers = lines(shape.group(3), 2);
        var scales = lines(shape.group(4), 2).stream().map(l -> new Schaal(l[0], l[1])).toList();
        var questions = lines(shape.group(5), 4).stream()
                .map(l -> new Vraag(l[0], l[1], l[2].equals("omgekeerd"), l[3])).toList();
        var faults = new ArrayList<String>();
        REQUIRED.stream().filter(k -> header.getOrDefault(k, "").isEmpty())
                .forEach(k -> faults.add("in de kop ontbreekt " + k));
        faults.addAll(faults(name, header, answers, scales, lines(shape.group(5), 4)));
        if (!faults.isEmpty())
            throw new IllegalArgumentException(name + ": " + String.join("; ", faults));
        return new Vragenlijst(name.replaceFirst("\\.\\d+$", ""), Integer.parseInt(header.getOrDefault("versie", "")),
                header.getOrDefault("naam", ""), Doelgroep.of(header.getOrDefault("doelgroep", "")).orElseThrow(),
                header.getOrDefault("terugblik", ""), shape.group(2).strip(), header.getOrDefault("bron", ""),
                header.getOrDefault("samen", ""), answers.stream().map(l -> l[1]).toList(), scales, questions);
    }

    private static List<String> faults(String name, Map<String, String> header, List<String[]> answers,
            List<Schaal> scales, List<String[]> questions) {
        var faults = new ArrayList<String>();
        if (!name.matches("[a-z-]+\\.\\d+") || !name.endsWith("." + header.get("versie")))
            faults.add("het bestand heet naar de code en de versie");
        if (Doelgroep.of(header.getOrDefault("doelgroep", "")).isEmpty())
            faults.add("doelgroep is leerling, ouder of professional");
        if (!answers.stream().map(l -> l[0]).toList().equals(List.of("1", "2", "3", "4", "5")))
            faults.add("er zijn vijf antwoorden, van 1 tot 5");
        Set<String> known = scales.stream().map(Schaal::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var q : questions) {
            if (!q[0].matches("[a-z]+\\d") || !seen.add(q[0]))
                faults.add(q[0] + " is geen code van één vraag, zoals veilig1");
            if (!known.contains(q[1]))
                faults.add(q[0] + " hoort bij een schaal die er niet is: " + q[1]);
            if (!List.of("recht", "omgekeerd").contains(q[2]))
                faults.add(q[0] + " is recht of omgekeerd");
        }
        scales.stream().filter(s -> questions.stream().filter(q -> q[1].equals(s.code())).count() < FEWEST)
                .forEach(s -> faults.add("de schaal " + s.code() + " heeft minder dan drie vragen"));
        return faults;
    }

    private static List<String[]> lines(String block, int parts) {
        return Arrays.stream(block.strip().split("\n"))
                .map(l -> Arrays.stream(l.split(";", parts)).map(String::strip).toArray(String[]::new))
                .peek(l -> {
                    if (l.length < parts || Arrays.stream(l).anyMatch(String::isEmpty))
                        throw new IllegalArgumentException("een regel heeft " + parts + " delen: "
                                + String.join(";", l));
                }).toList();
    }
}
