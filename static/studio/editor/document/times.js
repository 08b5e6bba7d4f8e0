/** When each step begins and how long it takes: as the server counted it; while a draft cannot be counted yet, by its minutes. */
/** @typedef {{seconds: number, starts: number}} Time */
/** @typedef {{times: Map<string, Time>, play: number, debrief: number, whole: number}} Times `debrief`: its part, `play`: the rest */

/** @typedef {Pick<import('../checking.js').Checked, 'steps' | 'play' | 'debrief'>} Counted */

/** The same as long as nothing else was counted: who shows it has nothing to draw again. @type {WeakMap<Counted, Times>} */
const known = new WeakMap();

/** @param {any} scenario @param {Counted} counted the last time it could be @returns {Times} */
export function timesOf(scenario, counted) {
  const isOfThese = counted.steps.length > 0 && counted.steps.length === howMany(scenario.steps);
  if (!isOfThese) return byMinutes(scenario);
  const times = known.get(counted) ?? read(counted);
  known.set(counted, times);
  return times;
}

/** @param {Counted} counted @returns {Times} */
function read({ steps, play = 0, debrief = 0 }) {
  const times = new Map(steps.map((one) => [(one.path ?? []).join('/'), { seconds: one.seconds ?? 0, starts: one.starts ?? 0 }]));
  return { times, play, debrief, whole: play + debrief };
}

/** Steps, and those inside them. @param {any} steps @returns {number} */
const howMany = (steps) => (Array.isArray(steps) ? steps.reduce((sum, one) => sum + 1 + howMany(one?.steps), 0) : 0);

/** @param {any} scenario @returns {Times} */
function byMinutes(scenario) {
  const times = new Map();
  let debrief = 0;
  /** @param {any} steps @param {string} around @param {number} begun */
  function lay(steps, around, begun) {
    let clock = begun;
    for (const [i, step] of (Array.isArray(steps) ? steps : []).entries()) {
      const key = `${around}/${i}`;
      const own = Number(step?.minutes) * 60 || 0;
      const after = lay(step?.steps, `${key}/steps`, clock + own);
      times.set(key, { starts: clock, seconds: after - clock });
      if (step?.debrief) debrief += own;
      clock = after;
    }
    return clock;
  }
  const whole = lay(scenario.steps, 'steps', 0);
  return { times, play: whole - debrief, debrief, whole };
}

/** 0:15, 1:20. @param {number} seconds */
export const clockOf = (seconds) => `${Math.floor(seconds / 3600)}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`;
