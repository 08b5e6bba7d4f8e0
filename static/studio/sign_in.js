/** Not signed in: a name and a passphrase where the server has facilitators, or where the link is; the key is another way in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html, useWords } from '../ui/html.js';
import { refusalWords } from '../ui/notice.js';
import { askSignIn } from './asking.js';

/** @typedef {import('../core/words.js').Words} Words */

/** @param {Words} t @param {import('../core/connection.js').Refusal} refusal */
function said(t, refusal) {
  if (refusal.code === 'page/sign_in') return t('studio-key-wrong');
  const { bold, more } = refusalWords(t, refusal);
  return [bold, more].filter(Boolean).join(' ');
}

/** @param {{onSignedIn: () => void}} props */
export function SignIn({ onSignedIn }) {
  const t = useWords();
  const hasNames = 'byName' in document.body.dataset; // as the server wrote it into the page
  const [byKey, setByKey] = useState(!hasNames);
  const Form = byKey ? ByKey : ByName;
  return html`
    <div class="studio-door">
      <h1 class="studio-title">${t('studio-sign-in')}</h1>
      <p class="studio-lead">${t(byKey ? 'studio-sign-in-link' : 'studio-sign-in-name')}</p>
      <${Form} onSignedIn=${onSignedIn} />
      ${hasNames && html`<p><${Button} kind="quiet" onPress=${() => setByKey(!byKey)}>${t(byKey ? 'studio-by-name' : 'studio-by-key')}<//></p>`}
    </div>`;
}

/** @param {{onSignedIn: () => void}} props */
function ByName({ onSignedIn }) {
  const t = useWords();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState({ name: '', passphrase: '' });

  async function enter() {
    if (!name.trim()) return setRefused({ name: t('studio-my-name-empty'), passphrase: '' });
    if (!passphrase) return setRefused({ name: '', passphrase: t('studio-passphrase-empty') });
    const answer = await askSignIn({ name, passphrase });
    if (answer.ok) return onSignedIn();
    return setRefused({ name: '', passphrase: said(t, answer.refusal) });
  }

  return html`
    <form class="sheet padded column" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), enter())}>
      <${Field}
        label=${t('studio-my-name')}
        value=${name}
        onInput=${(/** @type {string} */ text) => (setName(text), setRefused({ name: '', passphrase: '' }))}
        refused=${refused.name}
        focus
        also=${{ autocomplete: 'username', name: 'name', autocapitalize: 'words', spellcheck: false }}
      />
      <${Field}
        label=${t('studio-passphrase')}
        hint=${t('studio-passphrase-hint')}
        value=${passphrase}
        onInput=${(/** @type {string} */ text) => (setPassphrase(text), setRefused({ name: '', passphrase: '' }))}
        refused=${refused.passphrase}
        also=${{ type: shown ? 'text' : 'password', autocomplete: 'current-password', name: 'passphrase', autocapitalize: 'none', spellcheck: false }}
      />
      <p><${Button} kind="quiet" little pressed=${shown} onPress=${() => setShown(!shown)}>${t('studio-passphrase-show')}<//></p>
      <${Button} kind="main" submit>${t('studio-sign-in-go')}<//>
    </form>`;
}

/** @param {{onSignedIn: () => void}} props */
function ByKey({ onSignedIn }) {
  const t = useWords();
  const [key, setKey] = useState('');
  const [refused, setRefused] = useState('');

  async function enter() {
    if (!key.trim()) return setRefused(t('studio-key-empty'));
    const answer = await askSignIn({ facilitator_key: key.trim() });
    if (answer.ok) return onSignedIn();
    return setRefused(said(t, answer.refusal));
  }

  return html`
    <form class="sheet padded column" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), enter())}>
      <${Field}
        label=${t('studio-key')}
        hint=${t('studio-key-hint')}
        value=${key}
        onInput=${(/** @type {string} */ text) => (setKey(text), setRefused(''))}
        refused=${refused}
        also=${{ type: 'password', autocomplete: 'current-password', name: 'facilitator-key' }}
      />
      <${Button} kind="main" submit>${t('studio-sign-in-go')}<//>
    </form>`;
}
