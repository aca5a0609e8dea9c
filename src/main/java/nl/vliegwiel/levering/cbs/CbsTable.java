package nl.vliegwiel.levering.cbs;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bron.Waarneming;

/** What was read of one table: what it is, what its codes mean, and the values that are of this region or of the country. */
public final class CbsTable {
    String code = "";
    String titel = "";
    String versie = "";
    @Nullable
    OffsetDateTime gewijzigdOp;
    String geo = "";
    String tijd = "";
    final Map<String, Map<String, Waarneming.Codenaam>> namen = new TreeMap<>();
    final Map<String, String> statussen = new TreeMap<>();
    final List<Waarneming> waarnemingen = new ArrayList<>();
    long regels;
    long elders;

    /** 85097NED */
    public String code() {
        return code;
    }

    public String titel() {
        return titel;
    }

    public String versie() {
        return versie;
    }

    public @Nullable OffsetDateTime gewijzigdOp() {
        return gewijzigdOp;
    }

    public List<Waarneming> waarnemingen() {
        return waarnemingen;
    }

    /** Only codes that a value uses. */
    public List<Waarneming.Codenaam> codenamen() {
        return namen.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    /** Values in the file. */
    public long regels() {
        return regels;
    }

    /** Values of another region. */
    public long elders() {
        return elders;
    }
}
