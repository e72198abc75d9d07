package org.hexapla.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LengthTests {

    @Test
    void readsItFromFilmsAndFromSound() throws IOException {
        assertThat(Length.seconds(new ByteArrayInputStream(FilmsForTests.mp4(1)), "video/mp4"))
                .isEqualTo(12);
        assertThat(Length.seconds(new ByteArrayInputStream(silence(400)), "audio/mpeg"))
                .as("400 frames of 1152 samples at 44,100 a second")
                .isEqualTo(11);
    }

    @Test
    void knowsNothingOfWhatSaysNothing() throws IOException {
        assertThat(Length.seconds(new ByteArrayInputStream(new byte[100]), "video/mp4"))
                .isZero();
        assertThat(Length.seconds(new ByteArrayInputStream(new byte[100]), "audio/mpeg"))
                .isZero();
        assertThat(Length.seconds(new ByteArrayInputStream(new byte[100]), "video/webm"))
                .isZero();
    }

    /// Frames of MPEG 1 layer III at 128 kbit and 44.1 kHz in which nothing is heard.
    private static byte[] silence(int frames) {
        var bytes = new ByteArrayOutputStream();
        for (var number = 0; number < frames; number++) {
            var frame = new byte[417];
            frame[0] = (byte) 0xff;
            frame[1] = (byte) 0xfb;
            frame[2] = (byte) 0x90;
            bytes.writeBytes(frame);
        }
        return bytes.toByteArray();
    }
}
