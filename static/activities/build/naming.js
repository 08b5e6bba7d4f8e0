/** Its builders give a finished building a name and a sentence. */
import { builders } from '../../city/state.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { html } from '../../ui/html.js';

/** @param {{play: import('./table.js').Play}} props */
export function Naming({ play }) {
  const { room, t, mode, act, go, draft } = play;
  const site = room.city.sites[mode.site ?? ''];
  const [name, sentence] = [draft(`name_${mode.site}`), draft(`sentence_${mode.site}`)];
  if (!site) return null;
  const others = builders(site).filter((role) => role !== play.role).map((role) => t.pick(room.roles[role].name));
  const give = async () => {
    if (!(await act('name_building', { site: mode.site, name: name.value, sentence: sentence.value })).ok) return;
    name.clear();
    sentence.clear();
    go({ name: 'stories' });
  };
  return html`
    <section class="stories">
      <h2>${t('build-name-title')}</h2>
      ${others.length > 0 && html`<p class="second">${t('build-name-with', { names: t.list(others) })}</p>`}
      <${Field} label=${t('build-name-name')} value=${name.value} limit=${40} onInput=${name.set} />
      <${Field} label=${t('build-name-sentence')} value=${sentence.value} limit=${200} lines=${2} onInput=${sentence.set} hint=${t('build-name-hint')} />
      <${Button} kind="main" wide why=${name.value.trim() ? undefined : t('build-name-why')} onPress=${give}>${t('build-name-go')}<//>
      <p><${Button} kind="quiet" onPress=${() => go({ name: 'stories' })}>${t('build-back')}<//></p>
    </section>`;
}
