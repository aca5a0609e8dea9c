package nl.vliegwiel.inrichting;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * Settings to take along, and what a file of another installation would change.
 *
 * @param delen      names of what goes along
 * @param inhoud     the file that is looked at; empty: none yet
 * @param herkomst   of which region and day it is
 * @param verschillen per kind of setting
 * @param onbekend   kinds that this version does not know
 * @param kennis     files of kennis/ that differ, which come with the program
 */
public record InrichtingPage(List<String> delen, String inhoud, String herkomst, List<InrichtingVerschil> verschillen,
        List<String> onbekend, List<String> kennis, String reden, Fouten fouten) implements Page {

    static InrichtingPage leeg(List<String> delen, Fouten fouten) {
        return new InrichtingPage(delen, "", "", List.of(), List.of(), List.of(), "", fouten);
    }

    @Override
    public String titel() {
        return "Instellingen meenemen";
    }

    public boolean isVoorbeeld() {
        return !inhoud.isEmpty();
    }

    public long kan() {
        return verschillen.stream().mapToLong(InrichtingVerschil::kan).sum();
    }
}
