package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a telephone line brings besides a clean voice. None of it is anger. */
class OddSoundsTest {
    private static final int RATE_HZ = Heard.RATE_HZ;
    private static final int MILLIS = 5_000;
    private static final short[] PAUSE = Sounds.noise(-70, RATE_HZ, 1_000, 4);

    /** Sounds that are no voice, as loud as a shout. */
    enum NoVoice {
        SILENCE {
            @Override
            short[] sound() {
                return Sounds.silence(RATE_HZ, MILLIS);
            }
        },
        COMFORT_NOISE {
            @Override
            short[] sound() {
                return Sounds.noise(-50, RATE_HZ, MILLIS, 1);
            }
        },
        LOUD_NOISE {
            @Override
            short[] sound() {
                return Sounds.noise(-18, RATE_HZ, MILLIS, 1);
            }
        },
        HUM_50 {
            @Override
            short[] sound() {
                return hum(50);
            }
        },
        HUM_60 {
            @Override
            short[] sound() {
                return hum(60);
            }
        },
        DIAL_TONE {
            @Override
            short[] sound() {
                return chord(MILLIS, -16, 350, 440);
            }
        },
        RINGING {
            @Override
            short[] sound() {
                return Sounds.joined(
                        chord(2_000, -16, 440, 480), Sounds.silence(RATE_HZ, 1_000), chord(2_000, -16, 440, 480));
            }
        },
        DTMF {
            @Override
            short[] sound() {
                short[] all = {};
                double[] rows = {697, 770, 852, 941};
                double[] columns = {1_209, 1_336, 1_477};
                for (int digit = 0; digit < 24; digit++) {
                    short[] tone = chord(120, -13, rows[digit % 4], columns[digit % 3]);
                    all = Sounds.joined(all, tone, Sounds.silence(RATE_HZ, 80));
                }
                return all;
            }
        },
        FAX_CALLING {
            @Override
            short[] sound() {
                short[] beep = Sounds.sine(1_100, -14, RATE_HZ, 500);
                return Sounds.joined(beep, Sounds.silence(RATE_HZ, 1_500), beep, Sounds.silence(RATE_HZ, 1_500), beep);
            }
        },
        FAX_MODEM {
            @Override
            short[] sound() {
                return modem();
            }
        },
        MELODY {
            @Override
            short[] sound() {
                return music(false, false);
            }
        },
        CHORDS {
            @Override
            short[] sound() {
                return music(true, false);
            }
        },
        BAND {
            @Override
            short[] sound() {
                return music(true, true);
            }
        };

        abstract short[] sound();
    }

    @ParameterizedTest
    @EnumSource
    void isNoAngerInACallThatBeginsWithIt(NoVoice odd) {
        var call = new ListenedCall(VoiceScope.TONE);

        call.play(Sounds.joined(odd.sound(), PAUSE, Lines.amplified(odd.sound(), 6), PAUSE));

        assertNoAnger(call);
    }

    @ParameterizedTest
    @EnumSource
    void isNoAngerAfterCalmSpeech(NoVoice odd) {
        for (Voices voice : new Voices[] {Voices.CALM, Voices.CALM_WOMAN}) {
            var call = calmCall(voice);

            call.play(Sounds.joined(odd.sound(), PAUSE));

            assertNoAnger(call);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HUM_50", "HUM_60", "COMFORT_NOISE", "MELODY", "DIAL_TONE"})
    void isNoAngerUnderCalmSpeech(NoVoice odd) {
        var call = calmCall(Voices.CALM);
        short[] background = Lines.amplified(odd.sound(), -12);

        call.play(Sounds.joined(Lines.mixed(background, Voices.CALM.speak(RATE_HZ, MILLIS, 11)), PAUSE));

        assertNoAnger(call);
    }

    @ParameterizedTest
    @ValueSource(doubles = {18, 24, 36})
    void anOverdrivenLineIsNoAnger(double gain) {
        var call = calmCall(Voices.CALM);

        call.play(Sounds.joined(Lines.amplified(Voices.CALM.speak(RATE_HZ, MILLIS, 12), gain), PAUSE));

        assertNoAnger(call);
    }

    @ParameterizedTest
    @ValueSource(ints = {-9_000, 3_000, 15_000})
    void anOffsetIsNoAnger(int amount) {
        var call = calmCall(Voices.CALM);

        call.play(Lines.offset(Sounds.joined(Voices.CALM.speak(RATE_HZ, MILLIS, 12), PAUSE), amount));

        assertNoAnger(call);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.1, 0.3})
    void lostPacketsAreNoAnger(double share) {
        var call = calmCall(Voices.CALM);

        call.play(Lines.lossy(Sounds.joined(Voices.CALM.speak(RATE_HZ, MILLIS, 13), PAUSE), RATE_HZ, share, 5));

        assertNoAnger(call);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoPeopleOnTheCustomersChannelAreNoAnger(long seed) {
        var call = calmCall(Voices.CALM);

        call.play(Sounds.joined(
                Voices.CALM_WOMAN.speak(RATE_HZ, MILLIS, seed),
                PAUSE,
                Voices.CALM.speak(RATE_HZ, MILLIS, seed + 1),
                Voices.CALM_WOMAN.speak(RATE_HZ, MILLIS, seed + 2),
                Lines.mixed(Voices.CALM_WOMAN.speak(RATE_HZ, MILLIS, seed), Voices.CALM.speak(RATE_HZ, MILLIS, seed)),
                PAUSE));

        assertNoAnger(call);
    }

    @Test
    void aChannelMarkedAsMixedIsNeverJudged() {
        var scope = VoiceScope.of(Party.MIXED, true, ToneConfig.DEFAULT);
        var call = new ListenedCall(Party.MIXED, scope);

        call.play(Sounds.joined(
                Voices.CALM.speak(RATE_HZ, MILLIS, 1), PAUSE, Voices.SHOUTING.speak(RATE_HZ, MILLIS, 2), PAUSE));

        assertThat(call.signals()).isEmpty();
    }

    @Test
    void aRealShoutIsStillHeard() {
        var call = calmCall(Voices.CALM);

        call.play(Sounds.joined(Voices.SHOUTING.speak(RATE_HZ, MILLIS, 14), PAUSE));

        assertThat(call.signals()).anyMatch(found -> found.signal().id() == SignalId.ANGER_ONSET);
    }

    private static ListenedCall calmCall(Voices voice) {
        var call = new ListenedCall(VoiceScope.TONE);
        for (int seed = 0; seed < 3; seed++) {
            call.play(Sounds.joined(voice.speak(RATE_HZ, 3_000, seed), PAUSE));
        }
        assertThat(call.signals()).isEmpty();
        return call;
    }

    private static void assertNoAnger(ListenedCall call) {
        assertThat(call.signals()).noneMatch(found -> found.signal().id() == SignalId.ANGER_ONSET);
    }

    private static short[] chord(int millis, double dbfs, double... hertz) {
        short[] all = Sounds.silence(RATE_HZ, millis);
        for (double hz : hertz) {
            all = Lines.mixed(all, Sounds.sine(hz, dbfs - 3, RATE_HZ, millis));
        }
        return all;
    }

    private static short[] hum(double hz) {
        return Lines.mixed(
                Sounds.sine(hz, -14, RATE_HZ, MILLIS),
                Lines.mixed(Sounds.sine(3 * hz, -24, RATE_HZ, MILLIS), Sounds.sine(5 * hz, -30, RATE_HZ, MILLIS)));
    }

    /** 2400 symbols a second on a carrier of 1800 Hz, as fax machines send pages (ITU-T V.29). */
    private static short[] modem() {
        var random = new Random(6);
        short[] sound = new short[RATE_HZ / 1_000 * MILLIS];
        double turn = 0;
        for (int i = 0; i < sound.length; i++) {
            turn += i % 3 == 0 ? Math.PI / 4 * random.nextInt(8) : 0;
            sound[i] = (short) (6_000 * Math.cos(2 * Math.PI * 1_800 * i / RATE_HZ + turn));
        }
        return sound;
    }

    /** Plucked notes, three at a time if so wished, with a drum if so wished. */
    private static short[] music(boolean chords, boolean drum) {
        int[] scale = {0, 4, 7, 12, 9, 5, 2, 7};
        short[] all = {};
        for (int beat = 0; beat < 14; beat++) {
            double hz = 220 * Math.pow(2, scale[beat % scale.length] / 12.0);
            short[] note = note(hz, 350);
            if (chords) {
                note = Lines.mixed(note, Lines.mixed(note(hz * 1.26, 350), note(hz * 1.5, 350)));
            }
            if (drum) {
                note = Lines.mixed(
                        note, Sounds.joined(Sounds.noise(-16, RATE_HZ, 40, beat), Sounds.silence(RATE_HZ, 310)));
            }
            all = Sounds.joined(all, note);
        }
        return all;
    }

    private static short[] note(double hz, int millis) {
        short[] note = new short[RATE_HZ / 1_000 * millis];
        for (int i = 0; i < note.length; i++) {
            double fade = Math.exp(-3.0 * i / note.length) * Math.min(1, i / 80.0);
            double sum = 0;
            for (int harmonic = 1; harmonic * hz < 3_800; harmonic++) {
                sum += Math.sin(2 * Math.PI * harmonic * hz * i / RATE_HZ) / harmonic;
            }
            note[i] = (short) (7_000 * fade * sum);
        }
        return note;
    }
}
