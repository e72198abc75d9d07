package org.hexapla.library.meetings.verbatim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// The words by which records of one language tell their parts.
///
/// @param titles before a name, as alternatives
/// @param offices that speak without a name
/// @param chair those of them that preside
/// @param spoken before the language of a speech
record Edition(Language language, Pattern organ, Words words) {

    static final Edition ENGLISH = new Edition(
            Language.EN,
            Pattern.compile("Security Council|General Assembly|Economic and Social Council"),
            new Words(
                    "Messrs?\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Dame|Lord|Lady|Baroness|Baron|(?:Crown )?Prince(?:ss)?|King|Queen"
                            + "|Sheikha?|Archbishop|Bishop|Cardinal|Monsignor|Father|Sister|Reverend|Judge|Justice"
                            + "|(?:Vice-)?President|Prime Minister|Chancellor|(?:Major |Lieutenant |Brigadier )?General|Colonel"
                            + "|Captain|Admiral|Ambassador|Professor|Nana|Chief|Grand Duke|Sultan|Imam|Begum|Tan Sri|Dato",
                    "The (?:(?:Acting |Temporary |Co-|Deputy )?(?:President|Chairman|Chairperson|Chairwoman|Chair)"
                            + "|(?:Acting |Deputy )?Secretary-General)",
                    "President|Chair",
                    "spoke in|speaking in|interpretation from|translated from|interpreted from",
                    "(?<n>\\d+)(?:st|nd|rd|th)(?: \\(?(?:plenary|resumed|closed)\\)?)* meeting",
                    "The meeting (?:was called to order|resumed|was resumed)",
                    "Presidents?(?: of the (?:Council|Assembly))?: ",
                    "Members: ",
                    "Agenda",
                    "This record contains",
                    "Agenda items? (?<n>\\d+(?: \\([a-z]\\))?)",
                    "in my (?:national )?capacity as (?:the )?(?:\\p{Ll}+ )*representative of|in my national capacity"
                            + "|on behalf of my (?:country|delegation)",
                    "took the Chair|returned to the Chair",
                    "The meeting (?:was suspended|was adjourned|rose|resumed|was resumed)"));

    static final Edition FRENCH = new Edition(
            Language.FR,
            Pattern.compile("Conseil de sécurité|Assemblée générale|Conseil économique et social"),
            new Words(
                    "MM\\.|M\\.|Mme|Mlle|Mgr|Dr|Sir|Dame|Lord|Lady|Le [Pp]rince|La [Pp]rincesse|Le [Rr]oi|Cheikha?|Le [Gg]énéral"
                            + "|Le [Jj]uge|Le Président|La Présidente",
                    "(?:Le|La) (?:(?:Vice-)?Président(?:e)?(?: par intérim| provisoire)?"
                            + "|(?:Vice-)?Secrétaire général(?:e)?(?: par intérim)?)",
                    "Président",
                    "parle en|interprétation de l['’ ]|interprétation du|traduit de l['’ ]|traduit du",
                    "(?<n>\\d+)\\s?(?:re|e|ème) séance",
                    "La séance (?:est ouverte|est reprise|reprend)",
                    "Présidente?s?\\s?: ",
                    "Membres\\s?: ",
                    "Ordre du jour",
                    "(?:Ce|Le présent) procès-verbal contient",
                    "Points? (?<n>\\d+(?: [a-z]\\))?)(?: de l['’]ordre du jour)?",
                    "en ma qualité de représentante? |à titre national|en ma capacité nationale",
                    "(?:assume|prend|reprend|assure) (?:alors |ensuite )?la présidence|prend place au fauteuil présidentiel",
                    "La séance (?:est suspendue|est levée|est reprise|suspendue|levée)"));

    static final Edition SPANISH = new Edition(
            Language.ES,
            Pattern.compile("Consejo de Seguridad|Asamblea General|Consejo Económico y Social"),
            new Words(
                    "Sres\\.|Sr\\.|Sra\\.|Srta\\.|Dr\\.|Dra\\.|Sir|Dame|Lord|Lady|(?:El )?[Pp]ríncipe|(?:La )?[Pp]rincesa|(?:El )?Rey"
                            + "|(?:El )?Jeque|Monseñor|(?:El )?General|(?:El )?Juez|(?:El )?Presidente|(?:La )?Presidenta",
                    "(?:El|La) (?:(?:Vice)?[Pp]resident[ea](?: interin[oa]| provisional)?"
                            + "|(?:Vices|S)ecretari[oa] General(?: interin[oa])?)",
                    "[Pp]resident",
                    "habla en|interpretación del|traducido del",
                    "(?<n>\\d+)\\s?[ªa]\\.? sesión",
                    "Se (?:abre|reanuda|declara abierta) la sesión",
                    "President[ea]s?: ",
                    "Miembros: ",
                    "Orden del día",
                    "(?:La presente|Esta) acta contiene",
                    "Temas? (?<n>\\d+(?: [a-z]\\))?)(?: del programa)?",
                    "en mi calidad de representante|a título nacional|en mi capacidad nacional",
                    "(?:ocupa|vuelve a ocupar|asume) la [Pp]residencia",
                    "Se (?:suspende|levanta|reanuda) la sesión"));

    static final List<Edition> ALL = List.of(ENGLISH, FRENCH, SPANISH);

    /// The language in which a first page names its organ.
    static Optional<Edition> of(String firstPage) {
        var flat = firstPage.replaceAll("\\s+", " ");
        return ALL.stream()
                .filter(edition -> edition.organ.matcher(flat).find())
                .min(java.util.Comparator.comparingInt(edition -> {
                    var place = edition.organ.matcher(flat);
                    return place.find() ? place.start() : Integer.MAX_VALUE;
                }));
    }

    Pattern pattern(String words) {
        return Pattern.compile(words);
    }

    Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    /// Patterns of what is printed.
    ///
    /// @param opened the line from which on people speak
    /// @param notice with which the small print of the first page begins
    /// @param national that one who presides speaks for the own state
    /// @param chairChanged that somebody else presides from here on
    /// @param pause that the meeting stops or goes on
    record Words(
            String titles,
            String offices,
            String chair,
            String spoken,
            String meeting,
            String opened,
            String president,
            String members,
            String agenda,
            String notice,
            String item,
            String national,
            String chairChanged,
            String pause) {}
}
