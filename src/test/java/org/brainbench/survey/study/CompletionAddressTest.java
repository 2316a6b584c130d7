package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class CompletionAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.prolific.com/submissions/complete?cc=C1AB2",
                "https://panel.example/done?p={participant}&s={study}&t={session}&c={code}",
                "https://panel.example/{participant}"
            })
    void anAddressByHttpsIsTaken(String address) {
        assertThat(new CompletionAddress(address).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://panel.example/done",
                "javascript:alert(1)",
                "https:///done",
                "https://panel.example@evil.example/",
                "https://panel.example/{email}",
                "//panel.example",
                "panel.example",
                "https://panel.example/a b"
            })
    void anythingElseIsNot(String address) {
        assertThat(new CompletionAddress(address).isValid()).isFalse();
    }

    @Test
    void whatIsFilledInCannotChangeTheAddress() {
        CompletionAddress address =
                new CompletionAddress("https://panel.example/?p={participant}&c={code}&t={session}");
        assertThat(address.filled(Map.of("participant", "a&b=c#d", "code", "C1")))
                .isEqualTo("https://panel.example/?p=a%26b%3Dc%23d&c=C1&t=");
    }
}
