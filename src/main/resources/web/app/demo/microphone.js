/**
 * A call from this browser's microphone over the two-channel door: one person speaks for one party at a time, the other
 * channel is silent. Tells "level" (0 to 1), "busy" and "end".
 */

const HIGHEST_RATE = 48_000;

export class MicrophoneCall extends EventTarget {
  #context = null;
  #stream = null;
  #socket = null;

  /** Who speaks now, "customer" or "agent". */
  party = "customer";

  /** Starts the call and gives its id; fails where the microphone may not be used. */
  async start({ agent, language }) {
    // Levels are measured, so the browser must not even them out.
    this.#stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: false },
    });
    this.#context = new AudioContext();
    if (this.#context.sampleRate > HIGHEST_RATE) {
      await this.#context.close();
      this.#context = new AudioContext({ sampleRate: HIGHEST_RATE });
    }
    await this.#context.audioWorklet.addModule("/app/demo/microphone-worklet.js");
    const call = await this.#connect(agent, language);
    const pieces = new AudioWorkletNode(this.#context, "pieces", { numberOfOutputs: 0 });
    pieces.port.onmessage = ({ data }) => this.#send(data);
    this.#context.createMediaStreamSource(this.#stream).connect(pieces);
    return call;
  }

  #connect(agent, language) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/api/v1/ws`);
    this.#socket = socket;
    socket.onmessage = ({ data }) => JSON.parse(data).callEvent === "ERROR" && this.dispatchEvent(new Event("busy"));
    socket.onclose = () => this.#over();
    return new Promise((done, failed) => {
      socket.onerror = () => failed(new Error("the server cannot be reached"));
      socket.onopen = () => {
        const callId = `mic-${Date.now().toString(36)}`;
        socket.send(
          JSON.stringify({
            callEvent: "START",
            callId,
            agentId: agent,
            team: "demo",
            language,
            samplingRate: this.#context.sampleRate,
          }),
        );
        done(callId);
      };
    });
  }

  #send(samples) {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      return;
    }
    const frame = new Int16Array(samples.length * 2);
    const channel = this.party === "customer" ? 0 : 1;
    let power = 0;
    samples.forEach((sample, index) => {
      frame[index * 2 + channel] = Math.max(-1, Math.min(1, sample)) * 0x7fff;
      power += sample * sample;
    });
    this.#socket.send(frame.buffer);
    const level = Math.min(1, Math.sqrt(power / samples.length) * 5);
    this.dispatchEvent(new CustomEvent("level", { detail: level }));
  }

  /** Ends the call; the server closes the connection when it has worked off what it heard. */
  stop() {
    this.#silence();
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify({ callEvent: "END" }));
    }
  }

  #silence() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#context?.close();
    this.#stream = null;
    this.#context = null;
  }

  #over() {
    this.#silence();
    this.dispatchEvent(new Event("end"));
  }
}
