/** Hands the microphone's samples on in pieces of a tenth of a second. Runs on the browser's audio thread. */
class Pieces extends AudioWorkletProcessor {
  #piece = new Float32Array(Math.round(sampleRate / 10));
  #filled = 0;

  process([input]) {
    const samples = input[0];
    if (!samples) {
      return true;
    }
    for (const sample of samples) {
      this.#piece[this.#filled++] = sample;
      if (this.#filled === this.#piece.length) {
        this.port.postMessage(this.#piece, [this.#piece.buffer]);
        this.#piece = new Float32Array(Math.round(sampleRate / 10));
        this.#filled = 0;
      }
    }
    return true;
  }
}

registerProcessor("pieces", Pieces);
