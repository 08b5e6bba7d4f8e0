/** What is asked before what cannot be taken back, or what people would notice at once. */
import { html, useWords } from '../ui/html.js';
import { Confirm } from '../ui/confirm.js';
import { stepBefore } from '../core/path.js';
import { useDesk } from './desk.js';

/** @param {{question: string, more?: string, go: string, onGo: () => unknown, mild?: boolean}} props */
function Question({ question, more, go, onGo, mild }) {
  const t = useWords();
  const desk = useDesk();
  const leave = () => {
    desk.close();
    return onGo();
  };
  return html`<${Confirm} question=${question} more=${more} safe=${t('desk-stay')} go=${go} onSafe=${desk.close} onGo=${leave} mild=${mild} />`;
}

export function EndOfRoom() {
  const t = useWords();
  const desk = useDesk();
  return html`<${Question} question=${t('desk-end-question')} more=${t('desk-end-more')} go=${t('desk-end')} onGo=${() => desk.actNow('end_room')} />`;
}

export function StepBack() {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const name = t.pick(room.steps?.[stepBefore(room, desk.here()) ?? '']?.title);
  return html`<${Question}
    question=${t('desk-back-question', { name })}
    more=${t('desk-back-more')}
    go=${t('desk-back')}
    mild
    onGo=${() => desk.actNow('previous_step')}
  />`;
}

/** @param {{seat: string}} props */
export function RemoveSeat({ seat }) {
  const t = useWords();
  const desk = useDesk();
  const name = desk.room().seats?.[seat]?.name ?? '';
  return html`<${Question}
    question=${t('desk-remove-question', { name })}
    more=${t('desk-remove-more')}
    go=${t('desk-remove-go', { name })}
    onGo=${() => desk.act('remove_seat', { seat })}
  />`;
}
