package nl.vliegwiel.levering.cbs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table in the form in which CBS documents OData 4; numbers and code are made up. Fictieve gegevens. */
public final class Proeftabel {
    public static final String CODE = "99901NED";
    private static final String CONTEXT = "{\"@odata.context\":\"https://cbs.test/odata/CBS/" + CODE + "/$metadata#";

    private Proeftabel() {
    }

    /** The parts by name. waarde: of gemeente 9001 in the newest period; status: of that period. */
    public static Map<String, String> delen(String waarde, String status) {
        var delen = new LinkedHashMap<String, String>();
        delen.put("Properties", CONTEXT + "Properties\",\"Identifier\":\"" + CODE
                + "\",\"Title\":\"Jongeren met hulp; regio (proef)\",\"Version\":\"202511\",\"Modified\":\"2025-11-03T02:00:00+01:00\"}");
        delen.put("Dimensions", CONTEXT + "Dimensions\",\"value\":["
                + "{\"Identifier\":\"Verwijzer\",\"Kind\":\"Dimension\"},{\"Identifier\":\"RegioS\",\"Kind\":\"GeoDimension\"},"
                + "{\"Identifier\":\"Perioden\",\"Kind\":\"TimeDimension\"}]}");
        delen.put("MeasureCodes", CONTEXT + "MeasureCodes\",\"value\":["
                + "{\"Identifier\":\"M1\",\"Title\":\"Jongeren met hulp\",\"Unit\":\"%\",\"Decimals\":1,\"Extra\":{\"a\":[1,2]}},"
                + "{\"Identifier\":\"M2\",\"Title\":\"Trajecten\",\"Unit\":\"aantal\",\"Decimals\":0}]}");
        delen.put("VerwijzerCodes",
                CONTEXT + "VerwijzerCodes\",\"value\":[{\"Identifier\":\"T001\",\"Title\":\"Totaal\"},"
                        + "{\"Identifier\":\"A1\",\"Title\":\"Huisarts\"}]}");
        delen.put("RegioSCodes", CONTEXT + "RegioSCodes\",\"value\":[{\"Identifier\":\"NL01\",\"Title\":\"Nederland\"},"
                + "{\"Identifier\":\"GM9001\",\"Title\":\"Zandwijk\"},{\"Identifier\":\"GM0001\",\"Title\":\"Elders\"}]}");
        delen.put("PeriodenCodes", CONTEXT + "PeriodenCodes\",\"value\":["
                + "{\"Identifier\":\"2024HJ02\",\"Title\":\"2024 2e halfjaar\",\"Status\":\"Definitief\"},"
                + "{\"Identifier\":\"2025HJ01\",\"Title\":\"2025 1e halfjaar\",\"Status\":\"" + status + "\"}]}");
        delen.put("Observations", CONTEXT + "Observations\",\"value\":["
                + rij("M1", "12.1", "None", "T001", "NL01", "2024HJ02") + ","
                + rij("M1", "12.4", "None", "T001", "NL01", "2025HJ01") + ","
                + rij("M1", "9.8", "None", "T001", "GM9001", "2024HJ02") + ","
                + rij("M1", waarde, "None", "T001", "GM9001", "2025HJ01") + ","
                + rij("M1", "null", "Confidential", "A1", "GM9001", "2025HJ01") + ","
                + rij("M2", "1200", "None", "T001", "GM9001", "2025HJ01") + ","
                + rij("M1", "11.0", "None", "T001", "GM0001", "2025HJ01") + "]}");
        return delen;
    }

    public static String rij(String maat, String waarde, String leeg, String verwijzer, String plek, String periode) {
        return "{\"Id\":1,\"Measure\":\"" + maat + "\",\"Value\":" + waarde
                + ",\"StringValue\":null,\"ValueAttribute\":\"" + leeg + "\",\"Verwijzer\":\"" + verwijzer
                + "\",\"RegioS\":\"" + plek + "\",\"Perioden\":\"" + periode + "\"}";
    }

    public static byte[] zip(Map<String, String> delen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey() + ".json"));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
