package nl.vliegwiel.web;

import java.util.List;

/** Places that a module adds to those of kennis/paginas.csv, such as the page of each figure. */
public interface Bestemmingsbron {
    List<Bestemming> bestemmingen();
}
