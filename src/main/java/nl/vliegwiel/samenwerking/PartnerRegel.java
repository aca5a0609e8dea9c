package nl.vliegwiel.samenwerking;

/**
 * One line of a file with partners: an organisation or a school. All as text; empty means unknown or not there.
 *
 * @param regel line in the file, from 1
 * @param soort one of the kinds of organisation, or school
 * @param code what tells it apart within its kind: CBS gemeentecode, BRIN-vestiging …
 * @param bestuur code of the schoolbestuur, and
 * @param swv code of the samenwerkingsverband
 * @param gemeente code or name of the gemeente where the school stands
 * @param geldigVan and
 * @param geldigTot (exclusive) as 2022-01-01
 * @param opvolger code of the organisation of the same kind that goes on
 */
record PartnerRegel(long regel, String soort, String code, String naam, String sector, String schoolsoort,
        String bestuur, String gemeente, String swv, String pc4, String geldigVan, String geldigTot, String opvolger) {

    boolean isSchool() {
        return soort.equals("school");
    }
}
