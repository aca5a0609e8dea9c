package nl.vliegwiel.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Onderdeel;

/** The texts of kennis/teksten that anybody may read. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
class TekstController {

    @GetMapping("/hulp")
    Page help() {
        return page("Hulp en uitleg", "hulp");
    }

    @GetMapping("/privacy")
    Page privacy() {
        return page("Privacy", "privacy");
    }

    @GetMapping("/toegankelijkheid")
    Page accessibility() {
        return page("Toegankelijkheid", "toegankelijkheid");
    }

    /** Headings start with ##, paragraphs and lists are parted by an empty line, points start with a dash. */
    private static TekstPage page(String titel, String bestand) {
        var delen = new ArrayList<TekstPage.Deel>();
        for (String deel : Kennis.text("teksten/" + bestand + ".md").split("(?m)^## ")) {
            var alineas = List.of(deel.strip().split("\n\\s*\n"));
            if (alineas.size() > 1)
                delen.add(new TekstPage.Deel(alineas.getFirst().strip(),
                        alineas.subList(1, alineas.size()).stream().map(TekstPage.Alinea::of).toList()));
        }
        return new TekstPage(titel, delen);
    }
}
