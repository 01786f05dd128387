package dev.becalm.risk;

import dev.becalm.risk.RiskChanged.Level;

/** Turns a risk into a traffic light that goes up at once and comes down with slack. */
final class LevelLight {
    private final RiskConfig config;
    private Level level = Level.GREEN;

    LevelLight(RiskConfig config) {
        this.config = config;
    }

    Level level() {
        return level;
    }

    Level read(double risk) {
        level = switch (level) {
            case GREEN -> up(risk);
            case AMBER -> risk < config.amber() - config.slack() ? Level.GREEN : up(Math.max(risk, config.amber()));
            case RED -> risk >= config.red() - config.slack() ? Level.RED : down(risk);
        };
        return level;
    }

    private Level up(double risk) {
        if (risk >= config.red()) {
            return Level.RED;
        }
        return risk >= config.amber() ? Level.AMBER : Level.GREEN;
    }

    private Level down(double risk) {
        return risk < config.amber() - config.slack() ? Level.GREEN : Level.AMBER;
    }
}
