/** Two people saved: nothing is lost, both are shown, and the author says which goes on. */
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { html, useWords } from '../../ui/html.js';
import { Differences } from '../library/differences.js';
import { differences } from '../library/lines.js';
import { useEditing } from './editing.js';

/** @param {{theirs: import('./saving.js').Theirs}} props */
export function Both({ theirs }) {
  const t = useWords();
  const editing = useEditing();
  const { document: written, saving } = editing;
  function take() {
    written.rewrite({ key: 'edit-did-theirs' }, theirs.text);
    saving.goOn(theirs.version);
  }
  return html`
    <${Dialog} title=${t('edit-both-title', { by: theirs.by || t('edit-both-somebody') })} wide onClose=${() => saving.goOn(theirs.version)}>
      <p>${t('edit-both-says')}</p>
      <${Differences} lines=${differences(theirs.text, written.text())} before=${t('edit-both-theirs')} after=${t('edit-both-mine')} />
      <div class="dialog-answers">
        <${Button} onPress=${() => saving.goOn(theirs.version)}>${t('edit-both-keep')}<//>
        <${Button} onPress=${take}>${t('edit-both-take')}<//>
      </div>
    <//>`;
}
