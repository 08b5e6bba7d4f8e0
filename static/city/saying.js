/** How much may be said in this step: everything, a few things, nothing. A brick that is given is no word. */
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

/** @param {View} view @param {string} [role] @returns {number} how many things this character may still say */
export const leftToSay = ({ run }, role) => (run.may_say === undefined ? Infinity : Math.max(0, run.may_say - Object.values(run.said ?? {}).filter((by) => by === role).length));

/** Why this character says nothing more now. @param {View} view @param {string | undefined} role @param {Words} t @returns {string | undefined} */
export function whyQuiet(view, role, t) {
  if (leftToSay(view, role) > 0) return undefined;
  return view.run.may_say ? t('talk-spent', { count: view.run.may_say }) : t('talk-silence-why');
}

/** The rule of this step, and for who plays what is left to them. @param {{view: View, role?: string, t: Words}} props */
export function SayingRule({ view, role, t }) {
  const most = view.run.may_say;
  if (most === undefined) return null;
  const rule = most ? t('talk-few', { count: most }) : t('talk-silence');
  return html`<p class="saying-rule"><${Icon} name="hand" /><span><b>${rule}</b> ${role && (most ? t('talk-left', { count: leftToSay(view, role) }) : t('talk-silence-free'))}</span></p>`;
}
