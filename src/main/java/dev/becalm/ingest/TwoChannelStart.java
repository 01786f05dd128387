package dev.becalm.ingest;

import dev.becalm.call.CallId;

/** The START message of the two-channel door. */
record TwoChannelStart(CallOffer offer, MediaFormat format) {
    private static final int USUAL_RATE_HZ = 8_000;

    /** Messages that a client may send. */
    enum Event {
        START,
        HOLD,
        END
    }

    /** Fields that this protocol knows for other purposes, such as {@code fromNumber}, are left alone. */
    static TwoChannelStart read(Fields fields, DoorConfig config) {
        CallId id = fields.required("callId", CallId::new);
        CallOffer offer = new OfferReader(TwoChannelSession.DOOR, config.language()).read(fields, id, "agentId");
        return new TwoChannelStart(offer, format(fields, config));
    }

    private static MediaFormat format(Fields fields, DoorConfig config) {
        double rate = fields.number("samplingRate").orElse((double) USUAL_RATE_HZ);
        var encoding = fields.choice("encoding", MediaFormat.Encoding.class).orElse(MediaFormat.Encoding.PCM16LE);
        try {
            return new MediaFormat(encoding, (int) Math.round(rate), config.channels());
        } catch (IllegalArgumentException e) {
            throw fields.wrong("samplingRate", String.valueOf(e.getMessage()));
        }
    }
}
