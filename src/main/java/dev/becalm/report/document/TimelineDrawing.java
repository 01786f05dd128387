package dev.becalm.report.document;

import dev.becalm.call.Language;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * Draws heat, voice and risk over the time of a call, with the turning point, cues and alerts. Lines differ in stroke as
 * well as in colour.
 */
final class TimelineDrawing {
    private static final Color INK = new Color(0x3c4043);
    private static final Color GRID = new Color(0xdadce0);
    private static final Color HEAT = new Color(0xb3261e);
    private static final Color RISK = new Color(0x0b57d0);
    private static final Color VOICE = new Color(0x6a5300);
    private static final int LEFT = 30;
    private static final int RIGHT = 10;
    private static final int TOP = 26;
    private static final int BOTTOM = 40;

    private final CallReport report;
    private final Language language;
    private final Font font;

    TimelineDrawing(CallReport report, Language language, Font font) {
        this.report = report;
        this.language = language;
        this.font = font;
    }

    void draw(Graphics2D graphics, double width, double height) {
        var area = new Area(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM, seconds(report.length()));
        graphics.setFont(font.deriveFont(8f));
        grid(graphics, area);
        line(graphics, area, Point::risk, RISK, new BasicStroke(1.6f), 0, Term.RISK);
        line(graphics, area, Point::heat, HEAT, dashed(4, 2), 1, Term.HEAT);
        if (report.timeline().stream().anyMatch(point -> point.arousal() != null)) {
            line(graphics, area, TimelineDrawing::voice, VOICE, dashed(1, 2), 2, Term.VOICE);
        }
        turning(graphics, area);
        marks(graphics, area);
    }

    private static BasicStroke dashed(float on, float off) {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {on, off}, 0f);
    }

    private static double voice(Point point) {
        Double arousal = point.arousal();
        return arousal == null ? Double.NaN : arousal * 100;
    }

    private void grid(Graphics2D graphics, Area area) {
        graphics.setStroke(new BasicStroke(0.4f));
        for (int level = 0; level <= 100; level += 25) {
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(area.left(), area.y(level), area.left() + area.width(), area.y(level)));
            graphics.setColor(INK);
            graphics.drawString(String.valueOf(level), 4f, (float) area.y(level) + 3);
        }
        double step = Math.max(1, area.seconds() / 6);
        for (double at = 0; at <= area.seconds() + 0.001; at += step) {
            String label = ReportPage.clock(Duration.ofMillis(Math.round(at * 1_000)));
            graphics.drawString(label, (float) area.x(at) - 8, (float) area.y(0) + 32);
        }
    }

    private void line(
            Graphics2D graphics,
            Area area,
            ToDoubleFunction<Point> value,
            Color color,
            BasicStroke stroke,
            int place,
            Term name) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (Point point : report.timeline()) {
            double level = value.applyAsDouble(point);
            if (Double.isNaN(level)) {
                continue;
            }
            double x = area.x(seconds(point.at()));
            if (drawing) {
                path.lineTo(x, area.y(level));
            } else {
                path.moveTo(x, area.y(level));
                drawing = true;
            }
        }
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(path);
        double from = area.left() + 150.0 * place;
        graphics.draw(new Line2D.Double(from, 10, from + 22, 10));
        graphics.setColor(INK);
        graphics.drawString(name.in(language), (float) from + 27, 13f);
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
        graphics.drawString(Term.TURNING.in(language), (float) x + 3, (float) area.top() + 8);
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
        report.alerts().forEach(alert -> {
            float x = (float) area.x(seconds(alert.at()));
            graphics.drawString(alert.alert().tier().name(), x - 4, (float) area.top() - 2);
        });
    }

    private static double seconds(Duration at) {
        return at.toMillis() / 1_000.0;
    }

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
