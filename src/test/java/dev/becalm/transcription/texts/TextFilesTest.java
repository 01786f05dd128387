package dev.becalm.transcription.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
    @TempDir
    private Path folder;

    private final TextFiles files = new TextFiles(Optional.empty());

    @Test
    void readsPlainTextOfAFolderInOrder() throws IOException {
        write("b.txt", "third");
        write("a.txt", "first\n\nsecond\n");

        assertThat(files.lines(List.of(folder))).containsExactly("first", "second", "third");
    }

    @Test
    void readsOneColumnOfATable() throws IOException {
        Path calls = write("calls.csv", "id,text,agent\n1,\"hello, there\",ann\n2,bye,bob\n");
        Path names = write("names.csv", "product\nSkyVue\n");

        assertThat(files.lines(List.of(calls))).containsExactly("hello, there", "bye");
        assertThat(files.lines(List.of(names))).containsExactly("SkyVue");
        assertThat(new TextFiles(Optional.of("agent")).lines(List.of(calls))).containsExactly("ann", "bob");
        assertThatThrownBy(() -> new TextFiles(Optional.of("words")).lines(List.of(calls)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("no column words; there are: id, text, agent");
    }

    @Test
    void readsTextFieldsOfJsonLines() throws IOException {
        Path file = write("t.jsonl", "{\"turns\":[{\"text\":\"hi\"},{\"text\":\"yes\"}]}\n{\"text\":\"bye\"}\n");
        Path broken = write("b.jsonl", "{\"text\":\"hi\"}\n{oops\n");

        assertThat(files.lines(List.of(file))).containsExactly("hi", "yes", "bye");
        assertThatThrownBy(() -> files.lines(List.of(broken)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("line 2 is not JSON");
    }

    @Test
    void readsParagraphsOfAWordDocument() throws IOException {
        Path file = folder.resolve("script.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Thank you </w:t></w:r><w:r><w:t>for calling."
                            + "</w:t></w:r></w:p><w:p><w:r><w:t>Goodbye.</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path none = write("none.docx", "no zip");

        assertThat(files.lines(List.of(file))).containsExactly("Thank you for calling.", "Goodbye.");
        assertThatThrownBy(() -> files.lines(List.of(none)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("no Word document");
    }

    @Test
    void findsOutOtherEncodings() throws IOException {
        String chinese = "您好，请问有什么可以帮您？我想查一下这个月的话费，怎么扣了这么多钱。";
        Path gb = Files.write(folder.resolve("gb.txt"), chinese.getBytes(Charset.forName("GB18030")));
        Path utf16 = Files.write(folder.resolve("u.txt"), ("\uFEFF" + chinese).getBytes(StandardCharsets.UTF_16LE));

        assertThat(files.lines(List.of(gb))).containsExactly(chinese);
        assertThat(files.lines(List.of(utf16))).containsExactly(chinese);
    }

    @Test
    void refusesBinaryFilesWithTheOffset() throws IOException {
        Path zeros = Files.write(folder.resolve("z.txt"), new byte[] {'a', 'b', 0, 'c'});

        assertThatThrownBy(() -> files.lines(List.of(zeros)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("byte 2 is 0");
    }

    @Test
    void refusesBytesOfNoEncodingWithTheOffset() throws IOException {
        byte[] noise = new byte[600];
        new java.util.Random(5).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        noise[0] = 'a';
        noise[1] = 'b';
        noise[2] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("n.txt"), noise);

        assertThatThrownBy(() -> files.lines(List.of(file)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("byte 2 is not UTF-8");
    }

    @Test
    void refusesTextThatIsDamagedInTheMiddleWithTheOffset() throws IOException {
        byte[] chinese = "您好，请问有什么可以帮您？我想查一下这个月的话费，怎么扣了这么多钱。".repeat(4).getBytes(Charset.forName("GB18030"));
        chinese[100] = (byte) 0xFF;
        Path damaged = Files.write(folder.resolve("gb.txt"), chinese);
        Path halfLetter = Files.write(folder.resolve("u.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'h', 0, 'i'});

        assertThatThrownBy(() -> files.lines(List.of(damaged)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("byte 100 is not");
        assertThatThrownBy(() -> files.lines(List.of(halfLetter)))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("byte 4 is not UTF-16LE");
    }

    @Test
    void refusesAFolderWithoutFilesAndADamagedWordDocument() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Path broken = folder.resolve("broken.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(broken))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:p>".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> files.lines(List.of(none))).hasMessageContaining("is an empty folder");
        assertThatThrownBy(() -> files.lines(List.of(broken))).hasMessageContaining("is a damaged Word document");
    }

    @Test
    void refusesEmptyMissingAndHugeTexts() throws IOException {
        Path empty = write("empty.txt", " \n");
        Path huge = folder.resolve("huge.txt");
        try (var channel = Files.newByteChannel(
                huge, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position((2L << 30) - 1);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThatThrownBy(() -> files.lines(List.of(empty))).hasMessageContaining("holds no text");
        assertThatThrownBy(() -> files.lines(List.of(huge))).hasMessageContaining("2048 MB; at most 256 MB");
        assertThatThrownBy(() -> files.lines(List.of(folder.resolve("no.txt")))).hasMessageContaining("no such file");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
