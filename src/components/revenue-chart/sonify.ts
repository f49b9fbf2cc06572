import {extent} from '../../core/chart/scale.js';

/** The values to play, one tone each; `null` is a pause. */
export interface Sonification {
  readonly values: readonly (number | null)[];
  /** Called with the index of each tone when it begins, and with `undefined` at the end. */
  readonly onTone: (index: number | undefined) => void;
}

/** Range between the lowest value (A3) and the highest value, in semitones. */
const RANGE = 24;
const LOWEST = 220;
/** Longest total duration, and the duration of one tone, in seconds. */
const LONGEST = 4;
const TONE = 0.25;

/**
 * Plays a row of values as tones. Equal differences between values are equal musical intervals. If there are too many values
 * for separate tones within four seconds, the tones are continuous.
 * @returns a function that stops the sound
 */
export function sonify({values, onTone}: Sonification): () => void {
  const [low, high] = extent([values.map((value) => ({value}))]);
  const span = high - low || 1;
  const toneDuration = Math.min(TONE, LONGEST / Math.max(1, values.length));
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  const start = context.currentTime + 0.05;
  tone.type = 'triangle';
  volume.gain.value = 0;
  values.forEach((value, i) => {
    const at = start + i * toneDuration;
    if (value !== null) tone.frequency.setValueAtTime(pitchOf(value, low, span), at);
    volume.gain.setTargetAtTime(value === null ? 0 : 0.25, at, 0.01);
    if (toneDuration === TONE) volume.gain.setTargetAtTime(0, at + toneDuration * 0.8, 0.02);
  });
  volume.gain.setTargetAtTime(0, start + values.length * toneDuration, 0.02);
  tone.connect(volume).connect(context.destination);
  tone.start();
  // Fails if loading took so long that the click no longer counts as a user gesture.
  context.resume().catch(() => {});

  let last = -1;
  const tick = () => {
    const index = Math.floor((context.currentTime - start) / toneDuration);
    if (index >= values.length) return stop();
    if (index !== last && index >= 0) onTone((last = index));
  };
  const timer = setInterval(tick, 40);
  let playing = true;
  const stop = () => {
    if (!playing) return;
    playing = false;
    clearInterval(timer);
    void context.close();
    onTone(undefined);
  };
  return stop;
}

/** The frequency of a value, in hertz. */
export const pitchOf = (value: number, low: number, span: number): number =>
  LOWEST * 2 ** (((value - low) / span) * (RANGE / 12));
