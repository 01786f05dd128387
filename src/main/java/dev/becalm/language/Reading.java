package dev.becalm.language;

import java.util.List;

/**
 * What one turn says.
 *
 * @param sentiment -1 to 1
 * @param sentimentConfidence 0 to 1
 * @param heat of a customer's turn, 0 calm to 3 furious; 0 for an agent's
 */
record Reading(List<Finding> findings, double sentiment, double sentimentConfidence, double heat) {
    Reading {
        findings = List.copyOf(findings);
    }
}
