package nl.vliegwiel.businesscase.rekenen.bestand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;

/** Any bytes as a model: refused with sentences, or read, written, read again as the same, checked and computed. For bench/fuzz. */
public final class ModelFuzz {
    private static final int DRAWS = 100;

    private ModelFuzz() {
    }

    /** Loads all that a model needs once, so that no input is blamed for it. */
    public static void fuzzerInitialize() throws IOException {
        compute(ModelJson.read(Files.readString(Path.of("demo/businesscase.json"))));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            var json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var model = ModelJson.read(json);
            if (!ModelJson.read(ModelJson.write(model)).equals(model))
                throw new AssertionError("what is written is not read back as the same");
            compute(model);
        } catch (CharacterCodingException e) {
            // the screen says that the file is not UTF-8
        } catch (Afkeuring e) {
            if (e.bevindingen().stream().filter(Bevinding::fout).allMatch(b -> b.zin().isBlank()))
                throw new AssertionError("a refusal without a sentence", e);
        }
    }

    /** A model that the check lets through has a result with numbers in it. */
    private static void compute(Model model) {
        if (Rekenaar.toets(model).stream().anyMatch(Bevinding::fout))
            return;
        var uit = Rekenaar.reken(model.with(model.uitgangspunten().withTrekkingen(DRAWS)), 1);
        DoorrekeningJson.read(DoorrekeningJson.write(uit));
        for (var u : uit.uitslagen())
            if (u.slotsom().zin().isBlank())
                throw new AssertionError("a result that says nothing");
    }

    /** Writes what the fuzzer begins with. */
    public static void main(String[] map) throws IOException {
        var folder = Files.createDirectories(Path.of(map[0]));
        Files.copy(Path.of("demo/businesscase.json"), folder.resolve("voorbeeld"));
        Files.writeString(folder.resolve("klein"),
                """
                        {"naam":"x","vraag":"x","regio":"","nulalternatief":"Het beleid van nu gaat door.","fictief":true,
                         "uitgangspunten":{"prijsjaar":2023,"basisjaar":2023,"horizon":3,"discontovoet":{"code":"a","voet":0.0225},
                          "gevoeligheid":[],"moment":"einde","zaad":1,"trekkingen":100,"totNauwkeurig":false},
                         "prijsindex":{"bron":"x","cijfers":{"2023":100}},"partijen":[{"code":"a","naam":"A","overheid":true,"perspectief":"anderen"}],
                         "bronnen":[{"code":"b","titel":"B","sterkte":"zwak"}],
                         "grootheden":[{"code":"g","naam":"G","eenheid":"x","verdeling":{"soort":"pert","laag":0,"top":1,"hoog":2,"gewicht":4},
                          "prijsjaar":2023,"status":"fictief","bron":"b"}],
                         "samenhangen":[],"alternatieven":[{"code":"t","naam":"T","omschrijving":"","cohorten":[],"effecten":[],
                          "kosten":[{"code":"k","naam":"K","soort":"team","bedrag":"g","eersteJaar":0,"laatsteJaar":1,"aandelen":{"a":1}}]}]}
                        """);
    }
}
