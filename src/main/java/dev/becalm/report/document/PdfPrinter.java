package dev.becalm.report.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import dev.becalm.call.Language;
import dev.becalm.report.CallReport;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Prints reports as PDF. One font with Latin and Chinese letters lies in the program, so the pages look the same
 * everywhere; only the letters in use go into a file. Safe for many threads.
 */
public final class PdfPrinter {
    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";

    private final byte[] fontBytes;
    private final Font font;

    /** Reads the font once. */
    public PdfPrinter() {
        XRLog.setLoggingEnabled(false);
        try (InputStream in = PdfPrinter.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("the font must lie in the program: " + FONT);
            }
            fontBytes = in.readAllBytes();
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fontBytes));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font must be readable: " + FONT, e);
        }
    }

    /** The whole report of a call. */
    public byte[] print(CallReport report, Aftermath after, Language language) {
        return print(report, after, language, EnumSet.allOf(Section.class));
    }

    /** Some sections of the report of a call. */
    public byte[] print(CallReport report, Aftermath after, Language language, Set<Section> sections) {
        var out = new ByteArrayOutputStream(256 * 1024);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(ReportPage.TIMELINE, timeline(report, language));
        try {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(fontBytes), "Report")
                    .useObjectDrawerFactory(drawers)
                    .withHtmlContent(ReportPage.of(report, after, language, sections), null)
                    .withProducer("Becalm")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("a report must be printable", e);
        }
        return out.toByteArray();
    }

    private FSObjectDrawer timeline(CallReport report, Language language) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            double scale = 1.0 / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (width * scale),
                    (float) (height * scale),
                    graphics ->
                            new TimelineDrawing(report, language, font).draw(graphics, width * scale, height * scale));
            return Map.of();
        };
    }
}
