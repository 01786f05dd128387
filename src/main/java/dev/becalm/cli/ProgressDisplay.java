package dev.becalm.cli;

import dev.becalm.transcription.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work has come: a bar on a terminal, a plain line for every tenth elsewhere. */
public final class ProgressDisplay implements Progress, AutoCloseable {
    private final PrintWriter lines;
    private final boolean terminal;
    private String task = "";
    private long tenth = -1;
    private @Nullable ProgressBar bar;

    public ProgressDisplay(PrintWriter lines) {
        this(lines, Terminal.present());
    }

    ProgressDisplay(PrintWriter lines, boolean terminal) {
        this.lines = lines;
        this.terminal = terminal;
    }

    @Override
    public void report(String newTask, long done, long total) {
        if (!newTask.equals(task)) {
            close();
            task = newTask;
            tenth = -1;
        }
        if (terminal) {
            draw(done, total);
        } else {
            print(done, total);
        }
    }

    private void draw(long done, long total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total == 0 ? -1 : total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
        bar.stepTo(done);
    }

    private void print(long done, long total) {
        long now = total == 0 ? 0 : done * 10 / total;
        if (now != tenth) {
            tenth = now;
            lines.println(total == 0 ? task : task + " " + now * 10 + " %");
            lines.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
