/**
 * What a hall hears: a bell with a long tail when hands go off, two soft notes rising when the floor moves. Made here,
 * no file is fetched. A browser lets a page sound only after somebody pressed a key or clicked on it.
 */
import { useEffect, useRef } from 'preact/hooks';

/** @typedef {{pitch: number, at: number, lasts: number, loud: number}} Note at and lasts in seconds */

/** @type {{[sound: string]: Note[]}} */
export const SOUNDS = {
  bell: [
    { pitch: 523, at: 0, lasts: 3.2, loud: 0.3 },
    { pitch: 1251, at: 0, lasts: 1.8, loud: 0.12 },
    { pitch: 1957, at: 0, lasts: 0.9, loud: 0.06 },
  ],
  turn: [
    { pitch: 440, at: 0, lasts: 0.5, loud: 0.12 },
    { pitch: 587, at: 0.18, lasts: 0.7, loud: 0.12 },
  ],
};

const ON = 'tutti/sound';

/** @param {AudioContext} audio @param {Note} note */
function play(audio, { pitch, at, lasts, loud }) {
  const from = audio.currentTime + at;
  const tone = new OscillatorNode(audio, { frequency: pitch });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0.0001, from);
  volume.gain.exponentialRampToValueAtTime(loud, from + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.0001, from + lasts);
  tone.connect(volume).connect(audio.destination);
  tone.start(from);
  tone.stop(from + lasts);
}

/** @param {import('../core/storage.js').Kept} storage */
export function createSound(storage) {
  /** @type {AudioContext | undefined} */
  let audio;
  return {
    /** @param {keyof typeof SOUNDS} sound */
    play(sound) {
      if (storage.get(ON) === false || !navigator.userActivation?.hasBeenActive) return;
      audio ??= new AudioContext();
      for (const note of SOUNDS[sound]) play(audio, note);
    },
    /** @returns {boolean} whether it sounds from now on */
    toggle() {
      const on = storage.get(ON) === false;
      storage.set(ON, on);
      return on;
    },
  };
}

/** @typedef {ReturnType<typeof createSound>} Sound */

/**
 * Sounds when something happens, not when the page opens and it had happened before.
 * @param {Sound} sound @param {{run: string, closed: boolean, floor: string | undefined}} now
 */
export function useSounds(sound, { run, closed, floor }) {
  const before = useRef(/** @type {{run: string, closed: boolean, floor: string | undefined} | undefined} */ (undefined));
  useEffect(() => {
    const last = before.current;
    before.current = run ? { run, closed, floor } : undefined;
    if (!last || !run) return;
    if (closed && !last.closed) sound.play('bell');
    else if (!closed && floor && floor !== last.floor) sound.play('turn');
  }, [run, closed, floor]);
}
