package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;
import java.util.Optional;

/**
 * All that a business case assumes: alternatives against a null alternative. Money is in euros of {@link Uitgangspunten#prijsjaar()}, real.
 *
 * @param nulalternatief the most likely course without the measure, existing policy included: never "nothing"
 * @param fictief whether the figures are made up, for a demonstration or a test
 */
public record Model(String naam, String vraag, String regio, String nulalternatief, boolean fictief,
        Uitgangspunten uitgangspunten, Prijsindex prijsindex, List<Partij> partijen, List<Bron> bronnen,
        List<Grootheid> grootheden, List<Samenhang> samenhangen, List<Alternatief> alternatieven) {

    public Model {
        partijen = List.copyOf(partijen);
        bronnen = List.copyOf(bronnen);
        grootheden = List.copyOf(grootheden);
        samenhangen = List.copyOf(samenhangen);
        alternatieven = List.copyOf(alternatieven);
    }

    public Optional<Grootheid> grootheid(String code) {
        return grootheden.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    public Optional<Bron> bron(String code) {
        return bronnen.stream().filter(b -> b.code().equals(code)).findFirst();
    }

    public Model with(Uitgangspunten anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, anders, prijsindex, partijen, bronnen, grootheden,
                samenhangen, alternatieven);
    }

    public Model withGrootheden(List<Grootheid> anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, uitgangspunten, prijsindex, partijen, bronnen,
                anders, samenhangen, alternatieven);
    }

    public Model withAlternatieven(List<Alternatief> anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, uitgangspunten, prijsindex, partijen, bronnen,
                grootheden, samenhangen, anders);
    }

    public Model withPartijen(List<Partij> anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, uitgangspunten, prijsindex, anders, bronnen,
                grootheden, samenhangen, alternatieven);
    }

    public Model withBronnen(List<Bron> anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, uitgangspunten, prijsindex, partijen, anders,
                grootheden, samenhangen, alternatieven);
    }

    public Model withSamenhangen(List<Samenhang> anders) {
        return new Model(naam, vraag, regio, nulalternatief, fictief, uitgangspunten, prijsindex, partijen, bronnen,
                grootheden, anders, alternatieven);
    }

    /** With this alternative in the place of the one with its code. */
    public Model with(Alternatief anders) {
        return withAlternatieven(
                alternatieven.stream().map(a -> a.code().equals(anders.code()) ? anders : a).toList());
    }

    public Optional<Alternatief> alternatief(String code) {
        return alternatieven.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Partij> partij(String code) {
        return partijen.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
