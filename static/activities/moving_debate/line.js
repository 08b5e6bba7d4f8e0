/** The line of the debate, everybody on it, and its list twin. */
import { html } from '../../ui/html.js';
import { wordsOf } from '../../ui/place_field.js';
import { lastMoved, Stave, useOpened } from '../../ui/stave.js';
import { levelOf, sideOf } from '../../ui/stave_places.js';
import { endsNamed, endsShown, nameOf, notesOf, statementOf } from './state.js';

/** @typedef {import('../../core/view.js').View} View */
/** @typedef {import('../../core/words.js').Words} Words */
/** @typedef {import('../../ui/stave.js').Note} Note */

const MOST_NAMES = 12;

/** Who stands where, in words: names where there are few, else how many. @param {{view: View, t: Words, notes: Note[]}} props */
function Twin({ view, t, notes }) {
  const ends = endsNamed(statementOf(view), t);
  /** @type {Map<string, Note[]>} */
  const groups = new Map();
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    const key = `${sideOf(note.at)}-${levelOf(note.at)}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const moved = lastMoved(notes);
  const named = (/** @type {Note} */ note) => (view.run.anonymous || note.aside ? '' : nameOf(view, note.id));
  return html`
    <ul class="spoken" aria-label=${t('moving-debate-line')}>
      ${[...groups].map(([key, here]) => {
        const names = here.map(named).filter(Boolean);
        const said = t('moving-debate-stand', { count: here.length, place: wordsOf(t, here[0].at, ends) });
        return html`<li key=${key}>${names.length && names.length <= MOST_NAMES ? `${said} ${t.list(names)}.` : said}</li>`;
      })}
    </ul>
    ${moved && html`<p class="spoken" role="status">${t(view.run.anonymous ? 'moving-debate-somebody-moved' : 'moving-debate-moved-to', { name: named(moved), place: wordsOf(t, moved.at, ends) })}</p>`}`;
}

/**
 * @param {object} props
 * @param {View} props.view
 * @param {Words} props.t
 * @param {Note[]} [props.own] where I stand, while the line is hidden or no dot is known as mine
 * @param {Set<string>} [props.mine] the dots that are mine
 * @param {boolean} [props.sites] the dot tells the site
 * @param {boolean} [props.all] every name there is room for
 * @param {number} props.high
 * @param {number} [props.tallest]
 * @param {number} props.largest
 */
export function DebateLine({ view, t, own = [], mine, sites, all, high, tallest, largest }) {
  const statement = statementOf(view);
  const opened = useOpened(Boolean(view.run.open));
  const notes = notesOf(view, mine).map((note) => (sites ? note : { ...note, site: 0 }));
  const ends = endsShown(statement, t);
  const river = statement.middle === 'river';
  const middle = statement.middle === 'forbidden' ? undefined : river ? html`<span class="roomy">${t('moving-debate-river')}</span><span class="narrow">${t('moving-debate-river-short')}</span>` : t('moving-debate-middle');
  return html`
    <${Stave} notes=${[...notes, ...own]} speaks=${view.run.floor?.who} nameOf=${view.run.anonymous ? undefined : (/** @type {string} */ id) => (id.startsWith('aside_') ? undefined : nameOf(view, id))}
      all=${all} river=${river} high=${high} tallest=${tallest} largest=${largest} opened=${opened} left=${ends.left} right=${ends.right} middle=${middle}>
      ${notes.length > 0 && html`<${Twin} view=${view} t=${t} notes=${notes} />`}
    <//>`;
}

/** Which dot stands for which site. @param {{view: View, t: Words}} props */
export function Legend({ view, t }) {
  const sites = Object.values(view.room.sites ?? {}).sort((a, b) => a.n - b.n);
  if (sites.length < 2 || view.run.anonymous) return null;
  return html`
    <ul class="debate-legend">
      ${sites.slice(0, 3).map((site, i) => html`
        <li key=${site.n}><svg viewBox="-12 -12 24 24" aria-hidden="true"><circle class=${`note-dot s${i}`} r=${i ? 9.5 : 11} stroke-width="3" />${i === 1 && html`<circle class="note-eye" r="4.5" />`}</svg>${t.pick(site.name)}</li>`)}
    </ul>`;
}
