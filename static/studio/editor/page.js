/** A scenario's page: brought whole, then written in. */
import { useEffect, useState } from 'preact/hooks';
import { pageWords } from '../../core/page_words.js';
import { browserStorage, createStorage } from '../../core/storage.js';
import { LANGUAGES } from '../../core/words.js';
import { Button } from '../../ui/button.js';
import { Logo } from '../../ui/frame.js';
import { html, useWords } from '../../ui/html.js';
import { Notice, refusalWords } from '../../ui/notice.js';
import { SignIn } from '../sign_in.js';
import { askNew, askRoles, askScenario, askSchema } from './asking.js';
import { createEditing, EditingContext } from './editing.js';
import { forgetUnsaved, unsaved } from './saving.js';
import { Whole } from './whole.js';

/** @typedef {import('./editing.js').Editing} Editing */
/** @typedef {import('../../core/connection.js').Refusal} Refusal */
/** @typedef {import('../../core/words.js').Language} Language */
/** @typedef {import('../../core/words.js').Words} Words */

const storage = browserStorage('localStorage');

/** The words of one language, whatever the reader's is: each column of a form is labelled in its own. @param {Language} language */
async function tongue(language) {
  const own = createStorage(undefined);
  own.set('tutti/language', language);
  const words = pageWords(own);
  await words.bring('editor');
  return words;
}

/** @param {string} id @param {Words} words @returns {Promise<{editing?: Editing, refusal?: Refusal, common?: boolean}>} */
async function open(id, words) {
  const [scenario, schema, roles, ...tongues] = await Promise.all([askScenario(id), askSchema(), askRoles(), ...LANGUAGES.map(tongue), words.bring('editor')]);
  for (const answer of [scenario, schema, roles]) if (!answer.ok) return { refusal: answer.refusal };
  const opened = /** @type {any} */ (scenario).said;
  if (!opened.mine) return { common: true };
  const draft = unsaved(storage, id);
  const isLeft = draft !== undefined && draft.text !== opened.text;
  if (draft && !isLeft) forgetUnsaved(storage, id);
  const editing = createEditing({
    opened: isLeft ? { ...opened, version: draft.base } : opened,
    schema: /** @type {any} */ (schema).said, roles: /** @type {any} */ (roles).said.roles, words, storage,
    tongues: /** @type {any} */ (Object.fromEntries(LANGUAGES.map((one, i) => [one, tongues[i]]))),
  });
  if (isLeft) editing.document.rewrite({ key: 'edit-did-kept' }, draft.text);
  void editing.checking.look();
  return { editing };
}

/** @param {{id: string, signedIn: boolean}} props */
export function EditPage({ id, signedIn }) {
  const t = useWords();
  const [there, setThere] = useState(/** @type {Awaited<ReturnType<typeof open>>} */ (signedIn ? {} : { refusal: { code: 'page/sign_in' } }));
  const load = () => open(id, t).then(setThere, () => setThere({ refusal: { code: 'line/lost' } }));
  useEffect(() => {
    if (signedIn) void load();
  }, [id]);
  if (there.editing) return html`<${EditingContext.Provider} value=${there.editing}><${Whole} /><//>`;
  return html`
    <div class="place studio">
      <header class="place-top studio-top"><${Logo} href="/studio" /></header>
      <main class="place-main studio-main"><${Closed} ...${{ id, load, ...there }} /></main>
    </div>`;
}

/** @param {{id: string, load: () => void, refusal?: Refusal, common?: boolean}} props */
function Closed({ id, load, refusal, common }) {
  const t = useWords();
  const [refused, setRefused] = useState(/** @type {Refusal | undefined} */ (undefined));
  if (refusal?.code === 'page/sign_in') return html`<${SignIn} onSignedIn=${load} />`;
  if (refusal) return html`<h1 class="studio-title">${t('studio-name')}</h1><${Notice} tone="care" ...${refusal.code === 'line/lost' ? { bold: t('studio-off-line') } : refusalWords(t, refusal)} action=${html`<${Button} little onPress=${load}>${t('studio-again')}<//>`} />`;
  if (!common) return html`<h1>${t('studio-looking')}</h1>`;
  async function copy() {
    const answer = await askNew({ copy_of: id });
    if (answer.ok) location.assign(`/studio/edit/${answer.said.id}`);
    else setRefused(answer.refusal);
  }
  return html`
    <h1 class="studio-title">${t('studio-common')}</h1>
    <p class="studio-lead">${t('studio-common-says')}</p>
    ${refused && html`<${Notice} tone="care" ...${refusalWords(t, refused)} />`}
    <p><${Button} kind="main" icon="copy" onPress=${copy}>${t('studio-write-copy')}<//></p>`;
}
