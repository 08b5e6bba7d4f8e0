import { useState } from 'preact/hooks';
import { askRoom } from '../core/door.js';
import { Button } from '../ui/button.js';
import { Logo } from '../ui/frame.js';
import { html, useWords } from '../ui/html.js';
import { Icon } from '../ui/icon.js';
import { ContrastSwitch, LanguageSwitch } from '../ui/switches.js';
import { CodeField } from './code_field.js';
import { Hills } from '../ui/hills.js';

const LENGTH = 6;
const WORDS = new Map([['room/unknown', 'home-code-unknown'], ['command/slow_down', 'home-code-slow'], ['line/lost', 'home-code-off-line']]);

/** What people type from a screen across the hall: spaces, dashes, small letters. @param {string} typed */
export const cleanCode = (typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, LENGTH);

function Door() {
  const t = useWords();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState(/** @type {string | undefined} */ (undefined));

  /** @param {string} typed @returns {string} what of it is a code */
  function type(typed) {
    const cleaned = cleanCode(typed);
    setCode(cleaned);
    setRefused(undefined);
    return cleaned;
  }

  async function enter() {
    if (code.length < LENGTH) return setRefused('home-code-short');
    const answer = await askRoom(code);
    if (answer.ok) location.assign(`/${code}`);
    else setRefused(WORDS.get(answer.refusal.code) ?? 'home-code-off-line');
  }

  return html`
    <form class="home-door" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), enter())}>
      <h1 class="home-title">${t('home-title')}</h1>
      <div class="home-enter">
        <${CodeField} code=${code} length=${LENGTH} onInput=${type} refused=${Boolean(refused)} />
        <${Button} kind="main" submit iconAfter="arrow-right">${t('home-go')}<//>
      </div>
      <p class="field-refused" role="alert" id="code-refused">
        ${refused && html`<${Icon} name="info" /><span>${t(refused, { code, count: LENGTH - code.length })}</span>`}
      </p>
      <ul class="home-promise">
        ${['name', 'mail', 'install'].map((one) => html`<li class="row"><${Icon} name="check" />${t(`home-promise-${one}`)}</li>`)}
      </ul>
    </form>`;
}

export function Home() {
  const t = useWords();
  return html`
    <div class="home">
      <${Hills} class="home-hills" />
      <header class="home-top">
        <${Logo} />
        <div class="row"><${LanguageSwitch} /><span class="roomy"><${ContrastSwitch} /></span></div>
      </header>
      <main class="home-main">
        <${Door} />
        <aside class="home-desk sheet">
          <span class="roomy"><${Icon} name="presentation" /></span>
          <h2>${t('home-facilitate')}</h2>
          <p class="second">${t('home-facilitate-more')}</p>
          <a class="button wide" href="/studio"><span class="narrow"><${Icon} name="presentation" /></span>${t('home-facilitate-go')}</a>
        </aside>
        <p class="narrow"><${ContrastSwitch} /></p>
      </main>
    </div>`;
}
