/** The hand-over sheet: one holds the pen, the others see the sheet grow, word for word, as soon as a line is done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { PaperSheet, SHEET_FIELDS } from '../ui/paper_sheet.js';

/** @typedef {import('../core/view.js').View} View */
/** @typedef {import('../core/words.js').Words} Words */
/** @typedef {import('../ui/writing.js').Send} Send */
/** @typedef {import('../ui/writing.js').Draft} Draft */

/** @type {{[field: string]: number}} */
const LIMITS = { title: 80, quote: 300, question: 300 };
const POINT = 200;
const REST = 1200; // the hand rests: the others may read it

/** @param {View} view @param {Words} t */
function sentence(view, t) {
  const { pen } = view.run;
  if (!view.seat) return t('handover-group-writes');
  if (pen === view.seat) return t('handover-write');
  return pen ? t('handover-say', { name: view.room.seats?.[pen]?.name ?? '' }) : t('handover-take');
}

/** One line of the sheet; it goes out when the hand rests or leaves it. @param {{view: View, t: Words, send: Send, draft: Draft, field: string, focus: boolean}} props */
function Line({ view, t, send, draft, field, focus }) {
  const written = view.run.cards?.[field]?.text ?? '';
  const [refused, setRefused] = useState('');
  const text = draft.value || written;
  const latest = useRef(text);
  latest.current = text;

  async function keep() {
    const said = latest.current;
    if (said === written) return;
    if ([...said].length > (LIMITS[field] ?? POINT)) return setRefused(t('handover-too-long'));
    setRefused('');
    const ack = await send('write_sheet', { field, text: said });
    if (ack.ok && latest.current === said) draft.clear();
  }

  useEffect(() => {
    if (!draft.value) return undefined;
    const resting = setTimeout(keep, REST);
    return () => clearTimeout(resting);
  }, [draft.value]);

  return html`<${Field} label=${t(`sheet-${field.replace('_', '-')}`)} value=${text} lines=${field === 'title' ? 1 : 2} limit=${LIMITS[field] ?? POINT} refused=${refused} focus=${focus}
    onInput=${draft.set} also=${{ onBlur: keep }} />`;
}

/** @param {{view: View, t: Words, send: Send, draft: (field: string) => Draft}} props */
function ForPlayers({ view, t, send, draft }) {
  const mine = view.run.pen === view.seat && !view.now?.closed;
  const [took, take] = useState(false);

  function takePen() {
    take(true); // the first line has the focus when it comes
    return send('take_pen');
  }

  return html`
    <div class="handover">
      ${view.run.prompt && html`<p class="heading" lang=${t.languageOf(view.run.prompt)}>${t.pick(view.run.prompt)}</p>`}
      <p class="cards-secret second"><${Icon} name="eye" /><span>${t('handover-shown')}</span></p>
      ${mine
        ? html`<div class="handover-lines">${SHEET_FIELDS.map((field, i) => html`<${Line} key=${field} view=${view} t=${t} send=${send} draft=${draft(field)} field=${field} focus=${took && i === 0} />`)}</div>`
        : html`
          ${!view.now?.closed && html`<p><${Button} kind=${view.run.pen ? 'other' : 'main'} icon="pencil" onPress=${takePen}>${t(view.run.pen ? 'handover-take-over' : 'handover-take-go')}<//></p>`}
          <${PaperSheet} t=${t} cards=${view.run.cards ?? {}} empty />`}
    </div>`;
}

/** @param {{view: View, t: Words}} props */
const ForOthers = ({ view, t }) => html`<${PaperSheet} t=${t} cards=${view.run.cards ?? {}} empty />`;

export default { sentence, View: ForPlayers, Screen: ForOthers, Desk: ForOthers, waiting: () => [] };
