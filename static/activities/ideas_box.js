/** The ideas box: a word in it at any time, read out when the group wants; on the stage, or beside other steps. */
import { html } from '../ui/html.js';
import { Ask } from './ideas_box/ask.js';
import { Beside } from './ideas_box/beside.js';
import { Box } from './ideas_box/box.js';
import { AtDesk } from './ideas_box/desk.js';
import { Laid, ReadWords } from './ideas_box/read.js';
import { inBox, readWords } from './ideas_box/state.js';
import { Write } from './ideas_box/write.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */

const ON_WALL = 6;

/** @param {View} view @param {Words} t */
function sentence({ run }, t) {
  if (run.talk || run.pile) return t('ideas-box-listen');
  return t(readWords(run).length && !inBox(run) ? 'ideas-box-read' : 'ideas-box-drop');
}

/** @param {{view: View, t: Words}} props */
const Question = ({ view: { run }, t }) => html`<p class="ideas-box-question heading" lang=${run.question && t.languageOf(run.question)}>${run.question ? t.pick(run.question) : t('ideas-box-question')}</p>`;

/** @param {{view: View, t: Words}} props */
const Counted = ({ view: { run }, t }) => html`<div class="ideas-box-counted"><${Box} count=${inBox(run)} /><p role="status"><b>${t('ideas-box-count', { count: inBox(run) })}</b></p></div>`;

/** @param {{view: View, t: Words, send: import('../ui/writing.js').Send, draft: (field: string) => any}} props */
function ForPlayers({ view, t, send, draft }) {
  const closed = Boolean(view.now?.closed);
  const read = readWords(view.run).length > 0 || closed;
  return html`
    <div class=${read ? 'ideas-box two' : 'ideas-box'}>
      <div class="column">
        <${Question} view=${view} t=${t} />
        <${Laid} view=${view} t=${t} />
        ${!closed && html`<${Write} key=${view.run.opening} view=${view} t=${t} send=${send} draft=${draft} main /><${Counted} view=${view} t=${t} /><${Ask} view=${view} t=${t} send=${send} />`}
      </div>
      ${read && html`<section class="column" aria-label=${t('ideas-box-read-words')}><h2>${t('ideas-box-read-words')}</h2><${ReadWords} view=${view} t=${t} send=${closed ? undefined : send} /></section>`}
    </div>`;
}

/** @param {{view: View, t: Words}} props */
function ForScreen({ view, t }) {
  const { run } = view;
  if (run.talk) return html`<div class="ideas-box-wall"><${Laid} view=${view} t=${t} />${run.pile && html`<p class="second">${t('ideas-box-pile', { count: run.pile })}</p>`}</div>`;
  return html`
    <div class="ideas-box-wall">
      <${Question} view=${view} t=${t} />
      ${readWords(run).length ? html`<${ReadWords} view=${view} t=${t} most=${ON_WALL} />` : html`<${Counted} view=${view} t=${t} />`}
    </div>`;
}

export default { sentence, View: ForPlayers, Screen: ForScreen, Desk: AtDesk, Beside, waiting: () => [] };
