package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.marc.LinkingTests.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A specimen for each rule, and one that the rule must leave alone.
class FacetsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            191bE/                                | Economic and Social Council
            791bE/                                | Economic and Social Council
            191aA/76/1                            | General Assembly > General Assembly Plenary
            191aA/ES-10/1                         | General Assembly > General Assembly Plenary
            791aA/RES/76/1                        | General Assembly > General Assembly Plenary
            191aA/C.1/76/L.1                      | General Assembly > 1st Committee
            710aUN. General Assembly (76th sess. : 2021-2022). First Committee | General Assembly > 1st Committee
            191aA/C.2/76/L.1                      | General Assembly > 2nd Committee
            791aA/C.3/76/SR.1                     | General Assembly > 3rd Committee
            191aA/C.4/76/L.1                      | General Assembly > 4th Committee
            191aA/SPC/40/L.1                      | General Assembly > 4th Committee
            710aUN. General Assembly (40th sess.). Special Political Committee | General Assembly > 4th Committee
            191aA/C.5/76/L.1                      | General Assembly > 5th Committee
            191aA/C.6/76/L.1                      | General Assembly > 6th Committee
            191bA/HRC/                            | General Assembly > Human Rights Council
            710aUN. Human Rights Council          | Human Rights Bodies > Charter-Based Human Rights Bodies > Human Rights Council
            191aA/AC.109/2021/L.1                 | General Assembly > Subsidiary Bodies
            191aA/CONF.62/1                       | General Assembly > Subsidiary Bodies
            191bICJ/                              | International Court of Justice
            191bST/                               | Secretariat
            191bS/                                | Security Council
            791bS/                                | Security Council
            710aUN. Security Council              | Security Council
            191bT/                                | Trusteeship Council
            710aUN. Trusteeship Council           | Trusteeship Council
            191bST/HR/                            | Human Rights Bodies > Office of the High Commissioner for Human Rights
            710aUN. Centre for Human Rights (Geneva) | Human Rights Bodies > Office of the High Commissioner for Human Rights
            191bA/HRC/                            | Human Rights Bodies > Charter-Based Human Rights Bodies > Human Rights Council
            191bE/CN.4/                           | Human Rights Bodies > Charter-Based Human Rights Bodies > Commission on Human Rights
            191bCCPR/                             | Human Rights Bodies > Treaty-Based Human Rights Bodies > Human Rights Committee
            191bE/C.12/                           | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on Economic, Social and Cultural Rights
            191bCERD/                             | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on the Elimination of Racial Discrimination
            191bCEDAW/                            | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on the Elimination of Discrimination against Women
            191bCAT/                              | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee against Torture
            191bCRC/                              | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on the Rights of the Child
            191bCMW/                              | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
            191bCRPD/                             | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on the Rights of Persons with Disabilities
            191bCED/                              | Human Rights Bodies > Treaty-Based Human Rights Bodies > Committee on Enforced Disappearances
            191bHRI/                              | Human Rights Bodies > Treaty-Based Human Rights Bodies > Human Rights Instruments
            191bE/ECA/                            | Economic Commissions > Economic Commission for Africa
            191bST/ECE/                           | Economic Commissions > Economic Commission for Europe
            191bE/CN.12/                          | Economic Commissions > Economic Commission for Latin America and the Caribbean (ECLAC)
            710aUN. ECLAC                         | Economic Commissions > Economic Commission for Latin America and the Caribbean (ECLAC)
            191bE/ECWA/                           | Economic Commissions > Economic and Social Commission for Western Asia
            191bST/UNESOB/                        | Economic Commissions > Economic and Social Commission for Western Asia
            191bE/CN.11/                          | Economic Commissions > Economic and Social Commission for Asia and the Pacific
            191bE/CN.11/TRADE/                    | Economic Commissions > Economic and Social Commission for Asia and the Pacific
            191bDP/                               | Programmes and Funds > Development Programme (UNDP)
            191bUNEP/                             | Programmes and Funds > Environment Programme (UNEP)
            191bFPA/                              | Programmes and Funds > Population Fund (UNFPA)
            191bE/ICEF/                           | Programmes and Funds > International Children's Emergency Fund (UNICEF)
            191bHS/                               | Programmes and Funds > United Nations Human Settlements Programme (UN-Habitat)
            191bWFP/                              | Programmes and Funds > World Food Programme (WFP)
            191bUNIDIR/                           | Research and Training Institutions > Institute for Disarmament Research (UNIDIR)
            191bUNICRI/                           | Research and Training Institutions > Interregional Crime and Justice Research Institute (UNICRI)
            710aUNITAR                            | Research and Training Institutions > Institute for Training and Research (UNITAR)
            191bUNRISD/                           | Research and Training Institutions > Research Institute for Social Development (UNRISD)
            191bUNSSC/                            | Research and Training Institutions > UN System Staff College (UNSSC)
            710aUN University                     | Research and Training Institutions > United Nations University (UNU)
            191bPBC/                              | Other UN Bodies and Entities > Peacebuilding Commission
            191bTD/                               | Other UN Bodies and Entities > Conference on Trade and Development (UNCTAD)
            191bOPS/                              | Other UN Bodies and Entities > Office for Project Services (UNOPS)
            191bUNRWA/                            | Other UN Bodies and Entities > Relief and Works Agency for Palestine Refugees in the Near East (UNRWA)
            191bINSTRAW/                          | Other UN Bodies and Entities > Entity for Gender Equality and the Empowerment of Women (UN Women)
            """)
    void saysTheBody(String specimen, String facet) {
        assertThat(facets("981", specimen)).contains(facet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            089bB28                        | Maps
            245aAfrica [cartographic material] | Maps
            191bST/LEG/UNTS/Map            | Maps
            089bB22                        | Speeches
            089bB23                        | Voting Data
            191aA/RES/76/1                 | Documents and Publications > Resolutions and Decisions > Resolutions
            089bB01 191aA/DEC/76/401       | Documents and Publications > Resolutions and Decisions > Decisions
            089bB17                        | Documents and Publications > Resolutions and Decisions > Presidential Statements
            191aS/PRST/2020/1              | Documents and Publications > Resolutions and Decisions > Presidential Statements
            089bB01                        | Documents and Publications > Resolutions and Decisions
            089bB15 089bB16                | Documents and Publications > Reports > Secretary-General's Reports
            089bB04                        | Documents and Publications > Reports > Annual and Sessional Reports
            089bB14                        | Documents and Publications > Reports > Periodic Reports
            089bB16                        | Documents and Publications > Reports
            245aReport                     | Documents and Publications > Reports
            191aA/76/PV.1                  | Documents and Publications > Meeting Records > Verbatim Records
            191aA/C.1/76/SR.1              | Documents and Publications > Meeting Records > Summary Records
            089bB03                        | Documents and Publications > Meeting Records
            089bB15                        | Documents and Publications > Letters and Notes Verbales > Secretary-General's Letters
            089bB18                        | Documents and Publications > Letters and Notes Verbales
            020a9789210000000              | Documents and Publications > Publications
            079aE.97.V.3                   | Documents and Publications > Publications
            089bB13                        | Documents and Publications > Publications
            089bB08                        | Documents and Publications > Draft Reports
            089bB02                        | Documents and Publications > Draft Resolutions and Decisions
            089bB20                        | Documents and Publications > Press Releases
            089bB12                        | Documents and Publications > Administrative Issuances
            089bA19                        | Documents and Publications > Treaties and Agreements
            089bA15                        | Documents and Publications > Legal Cases and Opinions
            089bB25                        | Documents and Publications > Legal Cases and Opinions
            191aE/CN.4/2000/NGO/1          | Documents and Publications > NGO Written Statements
            191aT/PET/1                    | Documents and Publications > Petitions
            089bB24                        | Documents and Publications > Concluding Observations and Recommendations
            089bB29                        | Images and sound > Sound
            089bB30                        | Images and sound > Video
            089bB31                        | Images and sound > Images
            089bB32                        | Datasets
            500aNothing                    | Documents and Publications
            """)
    void saysTheType(String specimen, String facet) {
        assertThat(facets("989", specimen)).containsExactly(facet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            191bST/                 | Security Council
            191bTD/                 | Trusteeship Council
            191aS/2021/A/C.1/       | General Assembly > 1st Committee
            191aE/2021/1            | General Assembly > General Assembly Plenary
            191aA/C.10/1            | General Assembly > 1st Committee
            710aUNX Human Rights Council | General Assembly > Human Rights Council
            """)
    void doesNotTakeOneBodyForAnother(String specimen, String facet) {
        assertThat(facets("981", specimen)).doesNotContain(facet);
    }

    @Test
    void asksLaterRulesWhatEarlierOnesSaid() {
        assertThat(facets("989", "089bB01 191aA/RES/76/1"))
                .containsExactly("Documents and Publications > Resolutions and Decisions > Resolutions");
        assertThat(facets("989", "089bB15 089bB16")).doesNotContain("Documents and Publications > Reports");
        assertThat(facets("989", "089bB04 089bB14"))
                .containsExactly("Documents and Publications > Reports > Annual and Sessional Reports");
    }

    @Test
    void doesNotTakeALetterOfTheSecretaryGeneralForAReport() {
        var record = record("089bB15 089bB16")
                .replacing(_ -> false, List.of(field("245", "aLetter dated 4 May 2021 from the Secretary-General")));

        assertThat(names("989", Facets.of(record)))
                .doesNotContain("Documents and Publications > Reports > Secretary-General's Reports");
    }

    @Test
    void takesAwayWhatWasComputedBefore() {
        var old = record("191bS/").replacing(_ -> false, List.of(field("981", "aSecretariat"), field("989", "aMaps")));

        var computed = Facets.computed(old);

        assertThat(names("981", computed.fields())).containsExactly("Security Council");
        assertThat(names("989", computed.fields())).containsExactly("Documents and Publications");
        assertThat(Facets.computed(computed)).isSameAs(computed);
    }

    @Test
    void repeatsTheFieldWhereSeveralBodiesAreMeant() {
        assertThat(facets("981", "191bA/HRC/ 191bCEDAW/"))
                .hasSize(4)
                .contains(
                        "General Assembly > Human Rights Council",
                        "Other UN Bodies and Entities > Entity for Gender Equality and the Empowerment of Women (UN Women)");
    }

    private static List<String> facets(String tag, String specimen) {
        return names(tag, Facets.of(record(specimen)));
    }

    private static List<String> names(String tag, List<DataField> fields) {
        return fields.stream()
                .filter(field -> field.tag().equals(tag))
                .map(field -> field.subfields().stream()
                        .map(subfield -> ((Subfield.Words) subfield).value())
                        .collect(Collectors.joining(" > ")))
                .toList();
    }

    /// Fields one after the other: tag, code, words; a field begins where a tag and a code follow a blank.
    private static MarcRecord record(String specimen) {
        var fields = new ArrayList<DataField>();
        for (var written : specimen.split(" (?=\\d{3}[a-z])")) {
            fields.add(field(written.substring(0, 3), written.substring(3)));
        }
        return new MarcRecord("", List.of(), fields);
    }
}
