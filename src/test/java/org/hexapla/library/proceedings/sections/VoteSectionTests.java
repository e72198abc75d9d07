package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.library.proceedings.Configuration.MemberName;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteSectionTests {

    private static final MemberName CUBA = new MemberName("CUB", "CUBA", "Cuba");
    private static final MemberName FIJI = new MemberName("FJI", "FIJI", "Fiji");

    private final SpecimenSnapshot assembly = SpecimenSnapshot.of("A", "76").members(CUBA, FIJI);

    @Test
    void everyMemberWithAnEntryHasARowAndEveryResolutionAColumn() {
        vote("A/RES/76/100", "967 $a 1 $c CUB $d Y $e CUBA\n967 $a 2 $c FJI $d A $e FIJI");
        vote("A/RES/76/9", "967 $a 1 $c CUB $e CUBA");
        assertThat(assembly.lines(SectionKind.VOTES))
                .containsExactly("A/RES/76/9; A/RES/76/100 | 9 | 100", "Cuba | NV | Y", "Fiji | - | A");
    }

    @Test
    void aLetterBelongsToTheMemberOfItsOwnField() {
        // The first has no letter: joined by place, Fiji's would become Cuba's.
        vote("A/RES/76/1", "967 $a 1 $c CUB $e CUBA\n967 $a 2 $c FJI $d N $e FIJI");
        assertThat(assembly.lines(SectionKind.VOTES)).contains("Cuba | NV", "Fiji | N");
    }

    @Test
    void inTheCouncilWhoHasNoLetterDidNotParticipate() {
        var council = SpecimenSnapshot.of("S", "75").members(CUBA);
        council.vote("791 $a S/RES/2500 (2020) $b S/ $c 75\n967 $c CUB $e CUBA");
        assertThat(council.lines(SectionKind.VOTES)).containsExactly("S/RES/2500 (2020) | 2500", "Cuba | NP");
    }

    @Test
    void resolutionsWithoutVoteAndOtherVotesHaveNoColumn() {
        assembly.vote("591 $a ADOPTED WITHOUT VOTE\n791 $a A/RES/76/1 $b A/ $c 76\n967 $c CUB $d Y $e CUBA")
                .vote("791 $a A/DEC/76/1 $b A/ $c 76\n967 $c CUB $d Y $e CUBA")
                .vote("791 $a A/RES/75/1 $b A/ $c 75\n967 $c CUB $d Y $e CUBA");
        assertThat(assembly.lines(SectionKind.VOTES)).isEmpty();
    }

    @Test
    void anUnknownNameIsShownToBeCheckedAndHoldsTheIndexBack() {
        vote("A/RES/76/1", "967 $c FJI $d Y $e FIJI ISLANDS");
        var compiled = assembly.compile(SectionKind.VOTES);
        assertThat(compiled.entries()).extracting(entry -> entry.text()).containsExactly("", "*Check FIJI ISLANDS");
        assertThat(compiled.faults()).containsExactly(Fault.blocking("unknown-member", "FJI", "FIJI ISLANDS"));
    }

    @Test
    void aMemberThatVotedTwiceIsAFault() {
        vote("A/RES/76/1", "967 $c FJI $d Y $e FIJI\n967 $c FJI $d N $e FIJI");
        assertThat(assembly.compile(SectionKind.VOTES).faults())
                .containsExactly(Fault.blocking("two-votes", "FIJI", "A/RES/76/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/76/10, 10",
        "A/RES/100/250, 250",
        "A/RES/76/250 B, 250 B",
        "A/RES/76/250[A], 250 A",
        "A/RES/ES-10/21, 21",
        "A/RES/377 (V), 377",
        "S/RES/2803 (2025), 2803",
        "S/RES/1325(2000), 1325"
    })
    void theColumnIsHeadedByTheResolutionsNumber(String resolution, String number) {
        assertThat(VoteSection.number(resolution)).isEqualTo(number);
    }

    private void vote(String resolution, String fields) {
        assembly.vote("591 $a RECORDED\n791 $a " + resolution + " $b A/ $c 76\n" + fields);
    }
}
