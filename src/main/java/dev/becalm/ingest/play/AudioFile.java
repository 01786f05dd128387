package dev.becalm.ingest.play;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Opens WAV, FLAC and MP3 files, told apart by how they begin. */
final class AudioFile {
    private static final int HEAD_BYTES = 4;

    private AudioFile() {}

    /** The samples as signed 16-bit little-endian, at the file's own rate. Closing the result closes the file. */
    static AudioInputStream open(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        return asPcm16(
                switch (kind(head)) {
                    case "RIFF" -> wav(in);
                    case "fLaC" -> FlacStream.open(in);
                    case "MP3" -> Mp3Stream.open(in);
                    default -> throw new IOException("not a WAV, FLAC or MP3 file");
                });
    }

    private static String kind(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean mp3Frame = head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xe0) == 0xe0;
        return mp3Frame || text.startsWith("ID3") ? "MP3" : text;
    }

    private static AudioInputStream wav(InputStream in) throws IOException {
        try {
            return AudioSystem.getAudioInputStream(in);
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("a WAV file of a kind that cannot be read", e);
        }
    }

    private static AudioInputStream asPcm16(AudioInputStream in) throws IOException {
        AudioFormat format = in.getFormat();
        var wanted = new AudioFormat(format.getSampleRate(), 16, format.getChannels(), true, false);
        if (format.matches(wanted)) {
            return in;
        }
        if (!AudioSystem.isConversionSupported(wanted, format)) {
            throw new IOException("samples of a kind that cannot be converted: " + format);
        }
        return AudioSystem.getAudioInputStream(wanted, in);
    }
}
