package nl.vliegwiel.ervaring.ronde;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.statistiek.Proportion;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/** The rounds of one school year that the reader may see, the newest first. */
public record RondesPage(List<Rij> rijen, Schooljaar jaar, LocalDate vandaag, boolean mag) implements Page {

    /** aantal: how many answered; null under ten. */
    public record Rij(Ronde ronde, String lijst, @Nullable Integer aantal) {

        public String respons() {
            return respons(aantal, ronde.uitgenodigd());
        }

        /** 63% (58 tot 68%), 214 van 340. */
        static String respons(@Nullable Integer aantal, int uitgenodigd) {
            if (aantal == null)
                return "minder dan 10 van " + Nederlands.getal(uitgenodigd);
            var share = new Proportion(aantal, uitgenodigd).wilson();
            return Nederlands.procent(share.waarde(), 0) + " (" + Nederlands.getal(share.laag() * 100, 0) + " tot "
                    + Nederlands.procent(share.hoog(), 0) + "), " + Nederlands.getal(aantal) + " van "
                    + Nederlands.getal(uitgenodigd);
        }

        public boolean loopt(LocalDate vandaag) {
            return ronde.loopt(vandaag);
        }
    }

    /** Is there a school year after this one to look at. */
    public boolean later() {
        return jaar.jaar() < Schooljaar.van(vandaag).jaar();
    }

    @Override
    public String titel() {
        return "Vragenlijsten";
    }
}
