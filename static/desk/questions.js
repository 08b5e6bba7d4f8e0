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

/** What an activity's own next part asks first. @param {{question: string, more?: string, safe: string, go: string, onGo: () => unknown}} props */
export function AskFirst(props) {
  const desk = useDesk();
  const go = () => (desk.close(), props.onGo());
  return html`<${Confirm} ...${props} onSafe=${desk.close} onGo=${go} mild />`;
}

/** The step has parts that nobody has played yet. @param {{ahead: string, go: string}} props `ahead`: what would come next in it */
export function LeaveUnfinished({ ahead, go }) {
  const t = useWords();
  const desk = useDesk();
  const room = desk.room();
  const name = t.pick(room.steps?.[room.now?.step]?.title);
  return html`<${Question} question=${t('desk-leave-question', { name })} more=${t('desk-leave-more', { ahead })} go=${go} mild onGo=${() => desk.actNow('next_step')} />`;
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
