package dev.becalm.ingest;

/** What one connection's protocol makes of its messages. Event loop only; {@link DoorSocket} calls it. */
interface DoorSession {
    void text(String message);

    void binary(byte[] frame);
}
