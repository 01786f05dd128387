package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Language;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.LongCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Slowness;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final Aftermath NOTHING = Aftermath.none(ZoneOffset.UTC);

    @Test
    void printsTheBadlyHandledCallInChineseWithItsLettersInside() throws IOException {
        CallReport report = report(GoldenCalls.handledBadly());

        try (var pdf = Loader.loadPDF(PRINTER.print(report, NOTHING, Language.ZH))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("通话报告", "转折点", "辅导卡", "让你们领导来接电话");
            assertThat(text).doesNotContain("#####");
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var resources = pdf.getPage(page).getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                }
                assertThat(ink(new PDFRenderer(pdf).renderImageWithDPI(page, 40, ImageType.GRAY)))
                        .as("page %d", page + 1)
                        .isBetween(0.003, 0.5);
            }
        }
    }

    @Test
    void printsTheSameCallInEnglishWithTheQuotesAsTheyWereSaid() throws IOException {
        CallReport report = report(GoldenCalls.handledBadly());

        try (var pdf = Loader.loadPDF(PRINTER.print(report, NOTHING, Language.EN))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("Call report", "Turning point", "Coaching card", "我们是不会乱扣钱的");
        }
    }

    @Test
    void warmsUpWithoutAReport() {
        assertThatCode(PRINTER::warmUp).doesNotThrowAnyException();
    }

    @Test
    @Tag("slow")
    void printsTwoHoursWithinThreeSecondsAndFiveMegabytes() throws IOException {
        CallReport report = report(LongCall.twoHours());
        PRINTER.warmUp();

        var bytes = new AtomicInteger();
        Duration took = Slowness.best(3, () -> {
            long before = System.nanoTime();
            bytes.set(PRINTER.print(report, NOTHING, Language.EN).length);
            return Duration.ofNanos(System.nanoTime() - before);
        });

        assertThat(report.lines()).hasSize(LongCall.UTTERANCES);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(bytes).hasValueLessThan(5_000_000);
    }

    /** How much of a page is not white, 0 to 1. */
    private static double ink(BufferedImage page) {
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 200 ? 1 : 0;
            }
        }
        return (double) dark / page.getWidth() / page.getHeight();
    }

    private static CallReport report(ScriptedCall call) {
        List<CallEvent> events = call.through(Stages.all());
        return CallReport.of(events, Stages.PLAYBOOK);
    }
}
