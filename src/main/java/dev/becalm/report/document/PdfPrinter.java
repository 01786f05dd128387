package dev.becalm.report.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import dev.becalm.call.Language;
import dev.becalm.report.CallReport;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Prints reports as PDF. One font with Latin and Chinese letters lies in the program, so the pages look the same
 * everywhere; only the letters in use go into a file. Safe for many threads.
 */
public final class PdfPrinter {
    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";
    private static final int WARM_UP_ROWS = 200;
    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int LIGATURES = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int HIDDEN = 'g' << 24 | 's' << 16 | 'u' << 8 | 'b';

    private final byte[] fontBytes;
    private final Font font;

    /** Reads the font once. */
    public PdfPrinter() {
        XRLog.setLoggingEnabled(false);
        try (InputStream in = PdfPrinter.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("the font must lie in the program: " + FONT);
            }
            fontBytes = withoutLigatures(in.readAllBytes());
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fontBytes));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font must be readable: " + FONT, e);
        }
    }

    /**
     * Hides the table of ligatures (OpenType's GSUB) by its name in the directory of tables. The report needs none, and
     * looking for them in every piece of text takes a third of the time of printing.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(TABLE_COUNT);
        for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
            if (bytes.getInt(at) == LIGATURES) {
                bytes.putInt(at, HIDDEN);
            }
        }
        return font;
    }

    /** Prints a page for nobody: the first one has font and printer to load, for which no report should have to wait. */
    public void warmUp() {
        String rows =
                "<tr><td class=\"time\">00:01</td><td class=\"who\">客户</td><td>Hello 您好</td></tr>".repeat(WARM_UP_ROWS);
        String page = "<html><head><style>" + PageStyle.of(Language.EN) + "</style></head><body><h1>Report</h1>"
                + "<object type=\"" + ReportPage.TIMELINE + "\" style=\"width: 100mm; height: 20mm\"></object><table>"
                + rows + "</table></body></html>";
        print(page, drawer((graphics, width, height) -> {
            graphics.setFont(font.deriveFont(8f));
            graphics.drawString("0:01 风险", 0, 8);
        }));
    }

    /** The whole report of a call. */
    public byte[] print(CallReport report, Aftermath after, Language language) {
        return print(report, after, language, EnumSet.allOf(Section.class));
    }

    /** Some sections of the report of a call. */
    public byte[] print(CallReport report, Aftermath after, Language language, Set<Section> sections) {
        return print(ReportPage.of(report, after, language, sections), timeline(report, language));
    }

    private byte[] print(String page, FSObjectDrawer timeline) {
        var out = new ByteArrayOutputStream(256 * 1024);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(ReportPage.TIMELINE, timeline);
        try {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(fontBytes), "Report")
                    .useObjectDrawerFactory(drawers)
                    .withHtmlContent(page, null)
                    .withProducer("Becalm")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("a report must be printable", e);
        }
        return out.toByteArray();
    }

    private FSObjectDrawer timeline(CallReport report, Language language) {
        return drawer(
                (graphics, width, height) -> new TimelineDrawing(report, language, font).draw(graphics, width, height));
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            double scale = 1.0 / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (width * scale),
                    (float) (height * scale),
                    graphics -> drawing.draw(graphics, width * scale, height * scale));
            return Map.of();
        };
    }

    /** Draws within a width and a height. */
    private interface Drawing {
        void draw(Graphics2D graphics, double width, double height);
    }
}
