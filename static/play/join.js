/** The door: a first name is enough; or three words, for who was here already. */
import { useEffect, useState } from 'preact/hooks';
import { randomKey } from '../core/chance.js';
import { askReturn, askRoom, askSeat } from '../core/door.js';
import { Button } from '../ui/button.js';
import { Choices, Field } from '../ui/field.js';
import { BottomBar, Line, Logo, Sentence } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { Notice, refusalWords } from '../ui/notice.js';
import { LanguageSwitch } from '../ui/switches.js';

/** @typedef {import('../core/connection.js').Refusal} Refusal */
/** @typedef {import('./app.js').Seated} Seated */

const LONGEST = 40;
const NAME_REFUSALS = /^name\//;

/** The room's sites, however the door lists them. @param {any} sites @returns {{id: string, name: any, count?: number}[]} */
function listed(sites) {
  const all = Array.isArray(sites) ? sites.map((one) => ({ ...one })) : Object.entries(sites ?? {}).map(([id, one]) => ({ id, ...one }));
  return all.sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
}

/** @param {unknown} words @returns {string[]} */
const asWords = (words) => (Array.isArray(words) ? words : String(words ?? '').split(/[\s-]+/)).filter(Boolean);

/** @param {{bold: string, more?: string}} said */
const inOne = ({ bold, more }) => (more ? `${bold} ${more}` : bold);

/** @param {{names: string[], onNames: (names: string[]) => void, refused?: string}} props */
function Names({ names, onNames, refused }) {
  const t = useWords();
  const shared = names.length > 1;
  const change = (/** @type {number} */ i, /** @type {string} */ name) => onNames(names.map((old, j) => (i === j ? name : old)));
  return html`
    <div class="column">
      ${names.map((name, i) => html`
        <${Field}
          key=${i}
          large
          label=${shared ? t('join-name-n', { n: i + 1 }) : t('join-name')}
          hideLabel=${!shared}
          value=${name}
          onInput=${(/** @type {string} */ text) => change(i, text)}
          refused=${i === 0 ? refused : undefined}
          limit=${LONGEST}
          focus
          also=${{ autocomplete: shared ? 'off' : 'given-name', name: `name${i}`, enterkeyhint: 'go' }}
        />`)}
      <div class="row wraps">
        <${Button} kind="quiet" onPress=${() => onNames([...names, ''])}>${t(shared ? 'join-more-names' : 'join-shared')}<//>
        ${shared && html`<${Button} kind="quiet" onPress=${() => onNames(names.slice(0, 1))}>${t('join-alone')}<//>`}
      </div>
    </div>`;
}

/** @param {{code: string, known: any, onSeated: (seated: Seated) => void, onRefused: (refusal: Refusal) => void}} props */
function NewHere({ code, known, onSeated, onRefused }) {
  const t = useWords();
  const [names, setNames] = useState(['']);
  const [id] = useState(() => randomKey(20));
  const [site, setSite] = useState(/** @type {string | undefined} */ (undefined));
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));
  const sites = listed(known?.sites);
  const options = sites.map(({ id, name, count }) => ({
    value: id, label: t.pick(name), more: count === undefined ? undefined : t('join-here', { count }),
  }));

  async function enter() {
    const given = names.map((name) => name.trim()).filter(Boolean);
    if (!given.length) return setRefused(t('join-name-empty'));
    const answer = await askSeat(code, { names: given, site: site ?? sites[0]?.id, id });
    if (answer.ok) return onSeated({ seat: answer.said.seat, key: answer.said.key, words: asWords(answer.said.return_words) });
    if (NAME_REFUSALS.test(answer.refusal.code)) setRefused(inOne(refusalWords(t, answer.refusal)));
    else onRefused(answer.refusal);
  }

  return html`
    <form class="join-form" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), enter())}>
      <${Names} names=${names} onNames=${(/** @type {string[]} */ next) => (setNames(next), setRefused(undefined))} refused=${refused} />
      ${options.length > 1 && html`<${Choices} legend=${t('join-where')} name="site" options=${options} value=${site ?? sites[0]?.id} onChange=${setSite} />`}
      <${Button} kind="main" wide submit class="tall">${t('join-go')}<//>
    </form>`;
}

/** @param {{code: string, onSeated: (seated: Seated) => void, onRefused: (refusal: Refusal) => void}} props */
function WasHere({ code, onSeated, onRefused }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));

  async function enter() {
    const words = asWords(text.toLowerCase());
    if (words.length < 3) return setRefused(t('join-words-few', { count: 3 - words.length }));
    const answer = await askReturn(code, words);
    if (answer.ok) onSeated({ seat: answer.said.seat, key: answer.said.key });
    else if (answer.refusal.code === 'words/wrong') setRefused(inOne(refusalWords(t, answer.refusal)));
    else onRefused(answer.refusal);
  }

  return html`
    <form class="join-form" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), enter())}>
      <${Field}
        large
        focus
        label=${t('join-words')}
        hint=${t('join-words-hint')}
        value=${text}
        onInput=${(/** @type {string} */ typed) => (setText(typed), setRefused(undefined))}
        refused=${refused}
        also=${{ autocomplete: 'off', autocapitalize: 'none', spellcheck: false, enterkeyhint: 'go' }}
      />
      <${Button} kind="main" wide submit class="tall">${t('join-words-go')}<//>
    </form>`;
}

/** @param {{code: string, onSeated: (seated: Seated) => void}} props */
export function Join({ code, onSeated }) {
  const t = useWords();
  const [known, setKnown] = useState(/** @type {any} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));
  const [back, setBack] = useState(false);

  useEffect(() => {
    void askRoom(code).then((answer) => (answer.ok ? setKnown(answer.said) : setRefusal(answer.refusal)));
  }, [code]);

  const lost = refusal?.code === 'line/lost';
  const nowhere = refusal?.code === 'room/unknown'; // nothing to join: no name is asked
  const said = refusal && (refusal.code === 'command/slow_down' ? { bold: t('join-slow', refusal) } : refusalWords(t, refusal));
  const Form = back ? WasHere : NewHere;
  return html`
    <div class="place join">
      <header class="place-top row apart">
        <${Logo} href="/" />
        <span class="tag">${t('join-room')} <b class="code">${code}</b></span>
      </header>
      <main class="place-main">
        <div>
          <${Sentence}>${nowhere ? said?.bold : t(back ? 'join-title-return' : 'join-title')}<//>
          ${known?.title && html`<p class="second" lang=${t.languageOf(known.title)}>${t.pick(known.title)}</p>`}
          <div role="status" class="notices">
            ${said && (nowhere ? html`<p>${said.more}</p>` : html`<${Notice} tone="care" icon=${lost ? 'unplug' : 'hand'} ...${said} />`)}
          </div>
        </div>
        ${nowhere ? html`<p><a class="button main" href="/">${t('join-change-code')}</a></p>` : html`
          <${Form} code=${code} known=${known} onSeated=${onSeated} onRefused=${setRefusal} />
          <p><${Button} kind="quiet" onPress=${() => setBack(!back)}>${t(back ? 'join-new' : 'join-was-here')}<//></p>`}
      </main>
      <${BottomBar}
        undo=${html`<a class="button little" href="/"><${Icon} name="undo-2" /><span>${t('join-change-code')}</span></a>`}
        line=${html`<${Line} state=${lost ? 'off_line' : 'on_line'} says=${t(lost ? 'join-line-off' : 'join-line')} />`}
        help=${html`<${LanguageSwitch} />`}
      />
    </div>`;
}
