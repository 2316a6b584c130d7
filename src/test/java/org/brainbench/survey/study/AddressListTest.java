package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.Bundles;
import org.brainbench.survey.web.LineProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AddressListTest {

    private static final MailMessages MESSAGES = Bundles.of(MailMessages.class);

    @Test
    void addressesStandOneALineWithOrWithoutANameAndBlankLinesBetween() {
        AddressList list = read("""
                ada@example.org

                 Grace Hopper <Grace@Example.ORG>,
                "O'Neill, Tip" <tip.o'neill+study@mail.example.co.uk>;
                <alan@example.org>
                """);
        assertThat(list.problems()).isEmpty();
        assertThat(list.people())
                .containsExactly(
                        new Addressee("ada@example.org", null),
                        new Addressee("grace@example.org", "Grace Hopper"),
                        new Addressee("tip.o'neill+study@mail.example.co.uk", "O'Neill, Tip"),
                        new Addressee("alan@example.org", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@exam ple.org",
                "ada@@example.org",
                "a..b@example.org",
                "Ada <ada@example.org",
                "Ada ada@example.org",
                "ada@example.org, grace@example.org",
                "ada@-example.org",
                "Ada <ada@example.org> <grace@example.org>"
            })
    void aLineThatIsNoAddressIsNamed(String line) {
        AddressList list = read("first@example.org\n" + line);
        assertThat(list.people()).isEmpty();
        assertThat(list.problems())
                .containsExactly(new LineProblem(2, "“" + line + "”: This is not an e-mail address."));
    }

    @Test
    void whoStandsThereTwiceOrIsInvitedAlreadyIsNamed() {
        AddressList list = AddressList.read(
                "Ada@example.org\nada@EXAMPLE.org\ngrace@example.org", Set.of("grace@example.org"), MESSAGES);
        assertThat(list.people()).isEmpty();
        assertThat(list.problems())
                .containsExactly(
                        new LineProblem(2, "“ada@EXAMPLE.org”: This address is already in line 1."),
                        new LineProblem(3, "“grace@example.org”: This address has an open invitation already."));
    }

    @Test
    void aNameIsNotLongerThanAHundredCharactersAndAListThanAThousandAddresses() {
        assertThat(read("x".repeat(101) + " <ada@example.org>").problems())
                .containsExactly(
                        new LineProblem(1, "“" + "x".repeat(80) + "…”: The name is longer than 100 characters."));
        String long1001 = IntStream.range(0, 1001)
                .mapToObj(number -> "a" + number + "@example.org")
                .collect(Collectors.joining("\n"));
        assertThat(read(long1001).problems()).extracting(LineProblem::line).isEqualTo(List.of(0L));
    }

    private static AddressList read(String text) {
        return AddressList.read(text, Set.of(), MESSAGES);
    }
}
