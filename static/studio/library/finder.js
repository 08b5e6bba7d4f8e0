/** What one is looking for. */
import { useState } from 'preact/hooks';
import { LANGUAGES, LANGUAGE_NAMES } from '../../core/words.js';
import { Button } from '../../ui/button.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { Segments } from '../segments.js';
import { isAnything } from './find.js';

/** @typedef {import('./find.js').Wanted} Wanted */

const LENGTHS = [30, 60, 120, 300];
/** @type {Wanted['whose'][]} */
const WHOSE = ['all', 'mine', 'common'];

/** @param {{wanted: Wanted, onWanted: (wanted: Wanted) => void, mine: boolean}} props `mine`: there are some of one's own */
export function Finder({ wanted, onWanted, mine }) {
  const t = useWords();
  const [open, setOpen] = useState(!isAnything({ ...wanted, words: '', whose: 'all' }));
  const set = (/** @type {Partial<Wanted>} */ part) => onWanted({ ...wanted, ...part });
  const chosen = (/** @type {any} */ event) => event.currentTarget.value;
  return html`
    <div class="finder" role="search">
      <label class="finder-words"><span class="spoken">${t('library-find')}</span><${Icon} name="search" />
        <input class="input" type="search" autocomplete="off" placeholder=${t('library-find')} value=${wanted.words} onInput=${(/** @type {any} */ event) => set({ words: chosen(event) })} />
      </label>
      ${mine && html`
        <${Segments} legend=${t('library-whose')} options=${WHOSE.map((one) => ({ value: one, label: t(`library-${one}`) }))} value=${wanted.whose} onChange=${(/** @type {Wanted['whose']} */ whose) => set({ whose })} />`}
      <${Button} kind="quiet" little icon="chevron-down" pressed=${open} onPress=${() => setOpen(!open)}>${t('library-more')}<//>
      ${open && html`<div class="finder-more">
        <${Menu} label=${t('library-length')} value=${wanted.most} onChange=${(/** @type {any} */ event) => set({ most: Number(chosen(event)) })}
          options=${[[0, t('library-length-any')], ...LENGTHS.map((minutes) => [minutes, t('library-length-most', { length: minutes < 60 ? t('studio-minutes', { minutes }) : t('library-hours', { hours: minutes / 60 }) })])]} />
        <${Menu} label=${t('library-language')} value=${wanted.language} onChange=${(/** @type {any} */ event) => set({ language: chosen(event) })}
          options=${[['', t('library-language-any')], ...LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])]} />
        <label class="finder-people"><span>${t('library-people')}</span>
          <input class="input" inputmode="numeric" autocomplete="off" value=${wanted.people || ''} onInput=${(/** @type {any} */ event) => set({ people: Number.parseInt(chosen(event), 10) || 0 })} />
        </label>
      </div>`}
    </div>`;
}

/** @param {{label: string, value: string | number, options: [string | number, string][], onChange: (event: any) => void}} props */
function Menu({ label, value, options, onChange }) {
  return html`
    <label class="finder-menu"><span class="spoken">${label}</span>
      <select class="input" onChange=${onChange}>${options.map(([one, words]) => html`<option key=${one} value=${one} selected=${one === value}>${words}</option>`)}</select>
      <${Icon} name="chevron-down" />
    </label>`;
}
