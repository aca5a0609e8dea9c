package nl.vliegwiel.monitor.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The shapes of the answers, as openapi.json describes them. Moments are UTC; a value is as stored, so a share is between 0 and 1. */
final class Antwoorden {

    private Antwoorden() {
    }

    record Link(String href) {
    }

    record Indicatoren(List<Indicator> indicatoren, @JsonProperty("_links") Map<String, Link> links) {
    }

    /** A definition, in words, with the norm that it proposes; tabellen are the only combinations for which there are outcomes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicator(String code, String naam, String doel, String soort, String eenheid, String richting,
            @Nullable Double norm, @Nullable Besloten streefwaarde, List<String> tabellen, String teller, String noemer,
            String zegtNietsOver,
            String bron, String citaat, String eigenaar, String versie, String geldigVan, List<String> uitleg,
            String sql, String sha256, @JsonProperty("_links") Map<String, Link> links) {
    }

    /** What the region decided to reach; without waarde it decided that there is no target. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Besloten(@Nullable Double waarde, LocalDate geldigVan) {
    }

    record Peilingen(List<Peiling> peilingen, @JsonProperty("_links") Map<String, Link> links) {
    }

    /** A peiling with its manifest: definitions, files of facts and deliveries, each with what identifies them. */
    record Peiling(String sleutel, String soort, LocalDate peildag, LocalDate totEnMet, int drempel,
            OffsetDateTime klaarOp, Object definities, Object feiten, Object leveringen, Object controle,
            @JsonProperty("_links") Map<String, Link> links) {
    }

    record Uitkomsten(List<Uitkomst> uitkomsten, int pagina, int aantalPerPagina,
            @JsonProperty("_links") Map<String, Link> links) {
    }

    /** One cell. Without a number it says why: klein, afgeleid or onbekend. vorigeWaarde: what the former publication said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Uitkomst(String indicator, String tabel, String periode, String moment, Map<String, Plek> plek,
            @Nullable Double teller, @Nullable Double noemer, @Nullable Long aantal, @Nullable Double waarde,
            @Nullable Double ondergrens, @Nullable Double bovengrens, @Nullable Double verschil,
            @Nullable Double verschilOndergrens, @Nullable Double verschilBovengrens, @Nullable Double vorigeWaarde,
            @Nullable String nietGetoond) {
    }

    /** A value of a dimension: its code, and a name where a code says little. */
    record Plek(String code, String naam) {
    }

    /** Of which tables a figure is made, where they come from, and the deliveries behind them. */
    record Bronnen(List<Feit> feiten, List<Bronlevering> leveringen, @JsonProperty("_links") Map<String, Link> links) {
    }

    record Feit(String feit, String naam, String herkomst) {
    }

    /** One delivery; samen: of how many of this kind and party it is the newest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bronlevering(String soort, Plek partij, @Nullable LocalDate van, @Nullable LocalDate tot,
            LocalDate ontvangenOp, long regels, long fouten, String kenmerk, int samen) {
    }

    record Codeboek(List<Veld> velden, List<Waarde> waarden, @JsonProperty("_links") Map<String, Link> links) {
    }

    record Veld(String naam, String soort, String uitleg) {
    }

    record Waarde(String veld, String code, String naam) {
    }
}
