/** Time that moves when a test says so. Promises settle between two timers, as they do in a browser. */
export function virtualTime(start = 1_000_000) {
  let now = start;
  let next = 0;
  const timers = new Map();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const time = {
    now: () => now,
    after(ms, act) {
      const id = (next += 1);
      timers.set(id, { at: now + ms, act });
      return () => timers.delete(id);
    },
    every(ms, act) {
      const id = (next += 1);
      timers.set(id, { at: now + ms, act, every: ms });
      return () => timers.delete(id);
    },
    settle,
    /** The machine sleeps: time passes, no timer runs until it wakes. */
    sleep(ms) {
      now += ms;
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const due = [...timers].filter(([, one]) => one.at <= end).sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
        if (!due) break;
        const [id, one] = due;
        now = Math.max(now, one.at);
        if (one.every) one.at = now + one.every;
        else timers.delete(id);
        one.act();
        await settle();
      }
      now = end;
    },
    waiting: () => timers.size,
  };
  return time;
}
