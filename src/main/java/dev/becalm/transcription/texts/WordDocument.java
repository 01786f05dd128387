package dev.becalm.transcription.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a Word document (Office Open XML, ECMA-376): its text runs, read as a stream. */
final class WordDocument {
    private static final String BODY = "word/document.xml";

    // A small file can hold a very long text, packed.
    private static final long LONGEST = 256L << 20;

    private WordDocument() {}

    static List<String> paragraphs(Path file, byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return paragraphs(file, zip);
                }
            }
            throw new UnreadableText(file, "is no Word document");
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableText(file, "is a damaged Word document: " + e.getMessage());
        }
    }

    private static List<String> paragraphs(Path file, InputStream body) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(body);
        List<String> paragraphs = new ArrayList<>();
        var paragraph = new StringBuilder();
        boolean inText = false;
        long letters = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                paragraph.append(between(xml.getLocalName()));
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                paragraph.append(xml.getText());
                letters += xml.getTextLength();
                if (letters > LONGEST) {
                    throw new UnreadableText(file, "holds more than " + (LONGEST >> 20) + " million letters");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals("p")) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
        }
        return paragraphs;
    }

    private static String between(String element) {
        return switch (element) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }
}
