package dev.becalm.followup;

import dev.becalm.call.Language;

/** What a customer may read about the state of their case: friendly, true, and nothing about people or money. */
public final class CustomerWording {
    private CustomerWording() {}

    public static String of(CaseState state, Language language) {
        return language == Language.ZH ? chinese(state) : english(state);
    }

    private static String english(CaseState state) {
        return switch (state) {
            case ACCEPTED, ACKNOWLEDGED -> "We have received your case.";
            case ASSESSED, INVESTIGATING -> "We are looking into it.";
            case RESPONDED, DECIDED -> "We have answered you and are carrying out what was agreed.";
            case FED_BACK, TRACKED -> "We are making sure that what was agreed is done.";
            case CLOSED, EVALUATED, IMPROVED -> "Your case is closed. Please call us if anything is still open.";
        };
    }

    private static String chinese(CaseState state) {
        return switch (state) {
            case ACCEPTED, ACKNOWLEDGED -> "我们已经收到您反映的问题。";
            case ASSESSED, INVESTIGATING -> "我们正在核实处理。";
            case RESPONDED, DECIDED -> "我们已经给您答复,正在落实约定的内容。";
            case FED_BACK, TRACKED -> "我们正在跟进约定事项的落实。";
            case CLOSED, EVALUATED, IMPROVED -> "您的问题已办结。如有任何未尽事宜,欢迎随时来电。";
        };
    }
}
