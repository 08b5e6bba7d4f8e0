/** How long something lasts, in words. */

/** @param {import('../core/words.js').Words} t @param {number} minutes */
export function lengthOf(t, minutes) {
  if (!minutes) return t('studio-open-ended');
  if (minutes < 60) return t('studio-minutes', { minutes });
  const rest = String(minutes % 60).padStart(2, '0');
  return t('studio-hours', { hours: Math.floor(minutes / 60), rest });
}
