package dev.becalm.pipeline;

import dev.becalm.call.CallInfo;

/** Builds the stages of understanding for a call, from the rules and settings in force. */
public interface RuleBook {
    CallPipeline pipelineFor(CallInfo info);

    /** Fingerprint of rules, playbook and settings: equal fingerprints give equal events. */
    String fingerprint();
}
