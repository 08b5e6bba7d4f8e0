/** Not signed in: where the link is, and the key as another way in. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { html, useWords } from '../ui/html.js';
import { refusalWords } from '../ui/notice.js';
import { askSignIn } from './asking.js';

/** @param {{onSignedIn: () => void}} props */
export function SignIn({ onSignedIn }) {
  const t = useWords();
  const [key, setKey] = useState('');
  const [refused, setRefused] = useState('');

  async function enter() {
    if (!key.trim()) return setRefused(t('studio-key-empty'));
    const answer = await askSignIn(key.trim());
    if (answer.ok) return onSignedIn();
    if (answer.refusal.code === 'page/sign_in') return setRefused(t('studio-key-wrong'));
    const { bold, more } = refusalWords(t, answer.refusal);
    return setRefused([bold, more].filter(Boolean).join(' '));
  }

  return html`
    <div class="studio-door">
      <h1 class="studio-title">${t('studio-sign-in')}</h1>
      <p class="studio-lead">${t('studio-sign-in-link')}</p>
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
      </form>
    </div>`;
}
