-- A call without a handling score was not understood; it is no calm call.
UPDATE digest SET outcome = 'UNCLEAR' WHERE handling IS NULL AND triggered = 0;
