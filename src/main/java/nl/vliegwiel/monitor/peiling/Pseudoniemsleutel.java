package nl.vliegwiel.monitor.peiling;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A key in the two forms that HMAC needs. That of a peiling lives in memory only and dies with it: nobody can link two peilingen.
 *
 * @param key 64 bytes
 */
public record Pseudoniemsleutel(byte[] key) {

    public static final int BLOCK = 64;

    static Pseudoniemsleutel nieuw(SecureRandom random) {
        byte[] key = new byte[BLOCK];
        random.nextBytes(key);
        return new Pseudoniemsleutel(key);
    }

    public String binnenste() {
        return xor(0x36);
    }

    public String buitenste() {
        return xor(0x5c);
    }

    /**
     * Tells the views of the wall, until this transaction ends, under which pseudonyms and for which day they speak. Who asks them reads
     * much at once, and may use memory and helper processes.
     */
    public void meld(JdbcClient db, LocalDate peildag) {
        db.sql("""
                select set_config('vliegwiel.peiling_binnenste', ?, true), set_config('vliegwiel.peiling_buitenste', ?, true),
                       set_config('vliegwiel.peildag', ?, true), set_config('work_mem', '128MB', true),
                       set_config('max_parallel_workers_per_gather', '2', true)""")
                .params(binnenste(), buitenste(), String.valueOf(peildag.toEpochDay())).query().listOfRows();
    }

    private String xor(int pad) {
        byte[] result = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            result[i] = (byte) (key[i] ^ pad);
        }
        return HexFormat.of().formatHex(result);
    }

    @Override
    public String toString() {
        return "Pseudoniemsleutel";
    }
}
