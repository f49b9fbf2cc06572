import {extent} from '../../core/chart/scale.js';

/** What a sound tells: one value a tone; null is a pause. */
export interface Melody {
  readonly values: readonly (number | null)[];
  /** Called when tone number `index` begins; `undefined` at the end. */
  readonly onTone: (index: number | undefined) => void;
}

/** Semitones between the lowest and the highest value, from A3 on. */
const RANGE = 24;
const LOWEST = 220;
/** Seconds: of all tones at most, and of one tone. */
const LONGEST = 4;
const TONE = 0.25;

/**
 * Plays a row of values as tones: pitch is value, on a scale of equal semitones, as the ear hears it. Of more values
 * than can be told apart in four seconds, the tones glide.
 * @returns ends the sound at once
 */
export function play({values, onTone}: Melody): () => void {
  const [low, high] = extent([values.map((value) => ({value}))]);
  const span = high - low || 1;
  const each = Math.min(TONE, LONGEST / Math.max(1, values.length));
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  const start = context.currentTime + 0.05;
  tone.type = 'triangle';
  volume.gain.value = 0;
  values.forEach((value, i) => {
    const at = start + i * each;
    if (value !== null) tone.frequency.setValueAtTime(pitchOf(value, low, span), at);
    volume.gain.setTargetAtTime(value === null ? 0 : 0.25, at, 0.01);
    if (each === TONE) volume.gain.setTargetAtTime(0, at + each * 0.8, 0.02);
  });
  volume.gain.setTargetAtTime(0, start + values.length * each, 0.02);
  tone.connect(volume).connect(context.destination);
  tone.start();
  // Loading may have taken so long that the press counts no more.
  context.resume().catch(() => {});

  let last = -1;
  const tick = () => {
    const index = Math.floor((context.currentTime - start) / each);
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

/** Hertz of a value. */
export const pitchOf = (value: number, low: number, span: number): number =>
  LOWEST * 2 ** (((value - low) / span) * (RANGE / 12));
