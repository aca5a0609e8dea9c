package nl.vliegwiel.businesscase.rekenen.uitkomst;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Bron.Sterkte;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid.Status;

/** Where one number comes from: mean, 5th and 95th percentile as entered, the factor to the price year, its source and where it is used. */
public record Herkomstregel(String grootheid, String naam, String eenheid, double verwacht, double laag, double hoog,
        @Nullable Integer prijsjaar, double prijsfactor, Status status, @Nullable String bron,
        @Nullable Integer bronjaar,
        @Nullable Sterkte sterkte, List<String> gebruiktIn) {

    public Herkomstregel {
        gebruiktIn = List.copyOf(gebruiktIn);
    }
}
