package dev.becalm.config;

import dev.becalm.alert.AlertConfig;
import dev.becalm.cue.CueConfig;
import dev.becalm.dialogue.DialogueConfig;
import dev.becalm.risk.RiskConfig;
import dev.becalm.tone.ToneConfig;

/** The settings of the stages of understanding, in the order in which a call passes them. */
public record UnderstandingConfig(
        ToneConfig tone, DialogueConfig dialogue, RiskConfig risk, CueConfig cue, AlertConfig alert) {
    public static final UnderstandingConfig DEFAULT = new UnderstandingConfig(
            ToneConfig.DEFAULT, DialogueConfig.DEFAULT, RiskConfig.DEFAULT, CueConfig.DEFAULT, AlertConfig.DEFAULT);
}
