package dev.becalm.report.document;

import dev.becalm.call.Language;
import dev.becalm.call.Tier;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Point;
import dev.becalm.report.VoiceReview.Reading;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Draws heat and risk over the time of a call, with the turning point, waits, cues and alerts, and the voice in a lane of its
 * own below. Lines differ in stroke as well as in colour.
 */
final class TimelineDrawing {
    private static final Color INK = new Color(0x3c4043);
    private static final Color GRID = new Color(0xdadce0);
    private static final Color HEAT = new Color(0xb3261e);
    private static final Color RISK = new Color(0x0b57d0);
    private static final Color VOICE = new Color(0x6a5300);
    private static final int LEFT = 30;
    private static final int RIGHT = 14;
    private static final int TOP = 26;
    private static final int BOTTOM = 40;
    private static final int LEGEND_ABOVE = 16;
    private static final int VOICE_HEIGHT = 40;
    private static final int VOICE_LEGEND = 22;
    private static final double ALERT_WIDTH = 12;

    private final CallReport report;
    private final Language language;
    private final Font font;

    TimelineDrawing(CallReport report, Language language, Font font) {
        this.report = report;
        this.language = language;
        this.font = font;
    }

    void draw(Graphics2D graphics, double width, double height) {
        boolean heard = !report.voice().readings().isEmpty();
        double below = BOTTOM + (heard ? VOICE_HEIGHT + VOICE_LEGEND : 0);
        var area = new Area(LEFT, TOP, width - LEFT - RIGHT, height - TOP - below, seconds(report.length()));
        graphics.setFont(font.deriveFont(8f));
        grid(graphics, area, 25);
        times(graphics, area);
        line(graphics, area, of(Point::risk), new Pen(RISK, new BasicStroke(1.6f), 0, Term.RISK));
        line(graphics, area, of(Point::heat), new Pen(HEAT, dashed(4, 2), 1, Term.HEAT));
        if (heard) {
            voice(graphics, new Area(LEFT, height - VOICE_HEIGHT - 4, area.width(), VOICE_HEIGHT, area.seconds()));
        }
        turning(graphics, area);
        waits(graphics, area);
        marks(graphics, area);
    }

    private static BasicStroke dashed(float on, float off) {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {on, off}, 0f);
    }

    private void voice(Graphics2D graphics, Area lane) {
        grid(graphics, lane, 50);
        line(graphics, lane, ofVoice(Reading::anger), new Pen(HEAT, new BasicStroke(1.4f), 0, Term.ANGER));
        line(graphics, lane, ofVoice(Reading::arousal), new Pen(VOICE, dashed(1, 2), 1, Term.EXCITEMENT));
        line(graphics, lane, ofVoice(Reading::change), new Pen(INK, dashed(4, 2), 2, Term.CHANGE));
    }

    private List<Dot> of(ToDoubleFunction<Point> value) {
        return report.timeline().stream()
                .map(point -> new Dot(seconds(point.at()), value.applyAsDouble(point)))
                .toList();
    }

    private List<Dot> ofVoice(ToDoubleFunction<Reading> value) {
        return report.voice().readings().stream()
                .map(reading -> new Dot(seconds(reading.at()), 100 * value.applyAsDouble(reading)))
                .toList();
    }

    private static void grid(Graphics2D graphics, Area area, int step) {
        graphics.setStroke(new BasicStroke(0.4f));
        for (int level = 0; level <= 100; level += step) {
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(area.left(), area.y(level), area.left() + area.width(), area.y(level)));
            graphics.setColor(INK);
            graphics.drawString(String.valueOf(level), 4f, (float) area.y(level) + 3);
        }
    }

    private static void times(Graphics2D graphics, Area area) {
        double step = Math.max(1, area.seconds() / 6);
        for (double at = 0; at <= area.seconds() + 0.001; at += step) {
            String label = ReportPage.clock(Duration.ofMillis(Math.round(at * 1_000)));
            float left = (float) area.x(at) - graphics.getFontMetrics().stringWidth(label) / 2f;
            graphics.drawString(label, left, (float) area.y(0) + 32);
        }
    }

    /** A curve, and its name above it. */
    private void line(Graphics2D graphics, Area area, List<Dot> dots, Pen pen) {
        Path2D path = new Path2D.Double();
        for (Dot dot : dots) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(area.x(dot.second()), area.y(dot.level()));
            } else {
                path.lineTo(area.x(dot.second()), area.y(dot.level()));
            }
        }
        graphics.setColor(pen.color());
        graphics.setStroke(pen.stroke());
        graphics.draw(path);
        double from = area.left() + 150.0 * pen.place();
        double above = area.top() - LEGEND_ABOVE;
        graphics.draw(new Line2D.Double(from, above, from + 22, above));
        graphics.setColor(INK);
        graphics.drawString(pen.name().in(language), (float) from + 27, (float) above + 3);
    }

    private void turning(Graphics2D graphics, Area area) {
        var turning = report.turning();
        if (turning == null) {
            return;
        }
        double x = area.x(seconds(turning.at()));
        graphics.setColor(HEAT);
        graphics.setStroke(new BasicStroke(0.9f));
        graphics.draw(new Line2D.Double(x, area.top(), x, area.y(0)));
        graphics.drawString(Term.TURNING.in(language), (float) x + 3, (float) area.y(0) - 4);
    }

    /** Waits as bars under the axis, full where the customer knew that they had to wait. */
    private void waits(Graphics2D graphics, Area area) {
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.setColor(INK);
        report.waits().forEach(wait -> {
            double from = area.x(seconds(wait.from()));
            double to = area.x(seconds(wait.from().plus(wait.length())));
            var bar = new Rectangle2D.Double(from, area.y(0) + 2, Math.max(1, to - from), 4);
            if (wait.held() || wait.announced()) {
                graphics.fill(bar);
            } else {
                graphics.draw(bar);
            }
        });
    }

    /** Cues below the axis, full where they were done; alerts above it with their tier. */
    private void marks(Graphics2D graphics, Area area) {
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setColor(INK);
        report.cues().forEach(cue -> {
            var outcome = cue.outcome();
            var dot = new Ellipse2D.Double(area.x(seconds(cue.at())) - 3, area.y(0) + 8, 6, 6);
            if (outcome != null && outcome.said()) {
                graphics.fill(dot);
            } else {
                graphics.draw(dot);
            }
        });
        alerts(graphics, area);
    }

    /** Of alerts that would lie on each other only the gravest is named. */
    private void alerts(Graphics2D graphics, Area area) {
        NavigableMap<Double, Tier> named = new TreeMap<>();
        report.alerts().stream()
                .sorted(Comparator.comparing(alert -> alert.alert().tier()))
                .forEach(alert -> {
                    double x = area.x(seconds(alert.at()));
                    if (named.subMap(x - ALERT_WIDTH, true, x + ALERT_WIDTH, true)
                            .isEmpty()) {
                        named.put(x, alert.alert().tier());
                    }
                });
        named.forEach((x, tier) -> graphics.drawString(tier.name(), x.floatValue() - 4, (float) area.top() - 2));
    }

    private static double seconds(Duration at) {
        return at.toMillis() / 1_000.0;
    }

    /** A point of a curve, 0 to 100. */
    private record Dot(double second, double level) {}

    /** How a curve is drawn, and which place its name has in the row of names. */
    private record Pen(Color color, BasicStroke stroke, int place, Term name) {}

    /** Where the curves are drawn. */
    private record Area(double left, double top, double width, double height, double seconds) {
        double x(double second) {
            return left + (seconds == 0 ? 0 : Math.min(1, second / seconds) * width);
        }

        double y(double level) {
            return top + height - level / 100 * height;
        }
    }
}
