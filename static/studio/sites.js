/** Where people are: halls, a library, at home. None is fine. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html, useWords } from '../ui/html.js';

const MOST = 12;
const LONGEST = 40;

/** @param {{sites: string[], onSites: (sites: string[]) => void}} props */
export function Sites({ sites, onSites }) {
  const t = useWords();
  const box = useRef(/** @type {HTMLFieldSetElement | null} */ (null));
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added) [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  }, [added]);

  const change = (/** @type {number} */ i, /** @type {string} */ name) => onSites(sites.map((old, j) => (i === j ? name : old)));
  function add() {
    onSites([...sites, '']);
    setAdded(added + 1);
  }

  return html`
    <fieldset class="sites" ref=${box}>
      <legend class="field-label">${t('studio-sites')}</legend>
      <p class="second small">${t('studio-sites-hint')}</p>
      ${sites.map((site, i) => html`
        <${Field}
          key=${i} label=${t('studio-site-n', { n: i + 1 })} hideLabel value=${site} limit=${LONGEST}
          onInput=${(/** @type {string} */ text) => change(i, text)}
          also=${{ autocomplete: 'off', name: `site${i}`, placeholder: t(i ? 'studio-site-more' : 'studio-site-first') }}
        />`)}
      ${sites.length < MOST && html`<${Button} kind="quiet" little icon="plus" onPress=${add}>${t('studio-site-add')}<//>`}
    </fieldset>`;
}
