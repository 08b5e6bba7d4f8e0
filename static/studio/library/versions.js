/** Every version of a scenario: when, by whom, what it changed; and the way back to it, which loses nothing. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { askBack, askVersion, askVersions } from './asking.js';
import { Differences } from './differences.js';
import { readUnified } from './lines.js';

/** @typedef {import('./asking.js').Version} Version */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

/** @param {{id: string, title: string, before?: () => Promise<unknown>, onClose: () => void, onBack: () => void}} props `before`: what must be done before they are read */
export function Versions({ id, title, before, onClose, onBack }) {
  const t = useWords();
  const [versions, setVersions] = useState(/** @type {Version[] | undefined} */ (undefined));
  const [refusal, setRefusal] = useState(/** @type {Refusal | undefined} */ (undefined));

  async function load() {
    await before?.();
    const answer = await askVersions(id);
    if (answer.ok) setVersions([...answer.said.versions].sort((a, b) => b.version - a.version));
    else setRefusal(answer.refusal);
  }
  useEffect(() => void load(), []);

  /** @param {number} version */
  async function back(version) {
    const answer = await askBack(id, version, versions?.[0]?.version ?? version);
    if (answer.ok) onBack();
    else setRefusal(answer.refusal);
  }

  return html`
    <${Dialog} title=${t('library-versions-of', { title })} wide onClose=${onClose}>
      ${refusal && html`<${Notice} tone="care" ...${refusalWords(t, refusal)} />`}
      ${!versions && !refusal && html`<p>${t('studio-looking')}</p>`}
      <ol class="versions">
        ${(versions ?? []).map((one, i) => html`<${One} key=${one.version} id=${id} version=${one} isLatest=${i === 0} onBack=${() => back(one.version)} />`)}
      </ol>
    <//>`;
}

/** @param {{id: string, version: Version, isLatest: boolean, onBack: () => unknown}} props */
function One({ id, version, isLatest, onBack }) {
  const t = useWords();
  const [lines, setLines] = useState(/** @type {import('./lines.js').Line[] | undefined} */ (undefined));
  const when = t('library-version-at', { day: t.day(version.saved_ms), time: t.time(version.saved_ms) });
  const marks = [isLatest && t('library-version-latest'), version.beside && t('library-version-beside')].filter(Boolean);

  async function show() {
    if (lines) return setLines(undefined);
    const answer = await askVersion(id, version.version);
    if (answer.ok) setLines(readUnified(answer.said.changes));
  }

  return html`
    <li class="version">
      <div class="row wraps">
        <p class="grow"><b>${when}</b>${version.by ? html` <span class="second">${t('library-version-by', { name: version.by })}</span>` : ''} ${marks.map((mark) => html`<span class="tag">${mark}</span> `)}</p>
        <${Button} little kind="quiet" pressed=${Boolean(lines)} label=${`${t('library-version-show')} : ${when}`} onPress=${show}>${t('library-version-show')}<//>
        ${!isLatest && html`<${Button} little icon="undo-2" label=${`${t('library-version-back')} : ${when}`} onPress=${onBack}>${t('library-version-back')}<//>`}
      </div>
      ${lines && html`<${Differences} lines=${lines} before=${t('library-was')} after=${t('library-is')} />`}
    </li>`;
}
