package nl.vliegwiel.inrichting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of an installation as one JSON file.
 *
 * @param vliegwiel says what kind of file it is: inrichting
 * @param vorm      the form of this file
 * @param gemaakt   the day on which it was made
 * @param regio     of which region, in words
 * @param kennis    file of kennis/ → fingerprint: code lists and policy come with the program and do not go along
 * @param delen     kind of setting → its rows
 */
record InrichtingFile(String vliegwiel, int vorm, String gemaakt, String regio, Map<String, String> kennis,
        Map<String, List<Map<String, String>>> delen) {
    static final String SOORT = "inrichting";
    static final int VORM = 1;
    static final long GROOTST = 2L << 20;

    String write(JsonMapper json) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /** Empty when it is something else. */
    static Optional<InrichtingFile> read(JsonMapper json, @Nullable String tekst) {
        try {
            var file = json.readValue(tekst == null ? "" : tekst, InrichtingFile.class);
            return Optional.ofNullable(file)
                    .filter(f -> SOORT.equals(f.vliegwiel()) && f.vorm() == VORM && f.delen() != null
                            && f.delen().values().stream().allMatch(InrichtingFile::whole));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean whole(@Nullable List<Map<String, String>> rows) {
        return rows != null && rows.stream().noneMatch(r -> r == null || r.containsValue(null));
    }
}
