/** What can be done with the chosen scenario, besides opening a room from it. */
import { useState } from 'preact/hooks';
import { randomKey } from '../../core/chance.js';
import { Button } from '../../ui/button.js';
import { Confirm } from '../../ui/confirm.js';
import { html, useWords } from '../../ui/html.js';
import { Icon } from '../../ui/icon.js';
import { askDelete, askNew, fileOf } from './asking.js';
import { Looking } from './looking.js';
import { Versions } from './versions.js';

/** @typedef {import('../asking.js').Scenario} Scenario */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */

/** @param {{scenario: Scenario, title: string, onChanged: () => Promise<void>, onRefused: (refusal: Refusal | undefined) => void}} props */
export function CardTools({ scenario, title, onChanged, onRefused }) {
  const t = useWords();
  const [shown, setShown] = useState(/** @type {'' | 'look' | 'versions' | 'delete'} */ (''));
  const [wish] = useState(() => randomKey(20)); // pressed twice, it is still one copy
  const { id, mine } = scenario;

  /** Write it: one's own as it is, a common one as a copy. */
  async function write() {
    if (mine) return location.assign(`/studio/edit/${id}`);
    const answer = await askNew({ copy_of: id, id: wish });
    if (answer.ok) location.assign(`/studio/edit/${answer.said.id}`);
    else onRefused(answer.refusal);
  }

  async function copy() {
    const answer = await askNew({ copy_of: id, id: randomKey(20) });
    if (answer.ok) await onChanged();
    onRefused(answer.ok ? undefined : answer.refusal);
  }

  async function remove() {
    const answer = await askDelete(id);
    setShown('');
    if (answer.ok) await onChanged();
    onRefused(answer.ok ? undefined : answer.refusal);
  }

  return html`
    <div class="row wraps scenario-tools" role="group" aria-label=${title}>
      <${Button} little icon="eye" onPress=${() => setShown('look')}>${t('library-look')}<//>
      <${Button} little icon="pencil" onPress=${write}>${t(mine ? 'library-write' : 'library-write-copy')}<//>
      ${mine && html`<${Button} kind="quiet" little icon="copy" onPress=${copy}>${t('library-copy')}<//>`}
      ${mine && html`<${Button} kind="quiet" little icon="history" onPress=${() => setShown('versions')}>${t('library-versions')}<//>`}
      <a class="button quiet little" href=${`/studio/rehearse/${id}`}><${Icon} name="play" />${t('library-rehearse')}</a>
      <a class="button quiet little" href=${fileOf(id)} download><${Icon} name="download" />${t('library-share')}</a>
      ${mine && html`<${Button} kind="quiet" little icon="trash-2" onPress=${() => setShown('delete')}>${t('library-delete')}<//>`}
      ${shown === 'look' && html`<${Looking} id=${id} title=${title} onClose=${() => setShown('')} />`}
      ${shown === 'versions' && html`<${Versions} id=${id} title=${title} onClose=${() => setShown('')} onBack=${() => (setShown(''), onChanged())} />`}
      ${shown === 'delete' && html`<${Confirm} question=${t('library-delete-question', { title })} more=${t('library-delete-more')} safe=${t('library-delete-not')} go=${t('library-delete')} onSafe=${() => setShown('')} onGo=${remove} />`}
    </div>`;
}
