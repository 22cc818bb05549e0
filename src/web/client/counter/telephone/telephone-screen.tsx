import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { view } from '../../frame/presence';
import { DeskCallDocument } from '../../generated/operations';
import { another, type Call, changed, hangUp, mayHear, park, theCalls, timeInJapan } from './calls';
import { type CallCase, CallerStep } from './caller-step';
import { CheckedStep } from './checked-step';
import { FindStep } from './find-step';
import { UncheckedStep } from './unchecked-step';

/** Two presses of Esc within this time are meant as one. */
const TWICE = 700;

/** One call on one page: who died, who is calling and how that is checked, who will come, what to bring. */
export function TelephoneScreen() {
  const { t } = useTranslation('telephone');
  const { current: call } = theCalls.use();
  const full = useParking();
  const change = (given: Partial<Call>) => {
    const begun = call.begun ?? timeInJapan(new Date());
    theCalls.change((calls) => changed(calls, call.id, { begun, ...given }));
  };
  const say = sayNext(call);
  return (
    <div className="telephone-call" key={call.id}>
      <header className="call-title">
        <h1>{t('title')}</h1>
        <p className="hint">{t('keys')}</p>
      </header>
      <p className="script" role="status">
        {t(`say.${say}`)}
      </p>
      {full ? <Notice kind="warning">{t('full')}</Notice> : null}
      {call.caseId === null ? (
        <FindStep call={call} change={change} />
      ) : (
        <TheCall call={call} caseId={call.caseId} change={change} />
      )}
    </div>
  );
}

function sayNext(call: Call): 'find' | 'caller' | 'check' | 'no' | 'who' | 'bring' {
  if (call.caseId === null) return 'find';
  if (call.caller === null) return 'caller';
  switch (mayHear(call)) {
    case 'not-asked':
      return 'check';
    case 'no':
      return 'no';
    case 'yes':
      return call.who === null ? 'who' : 'bring';
  }
}

function TheCall({
  call,
  caseId,
  change,
}: {
  readonly call: Call;
  readonly caseId: string;
  readonly change: (given: Partial<Call>) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const query = useQuery({
    queryKey: ['case', caseId, 'call'],
    queryFn: ({ signal }) => ask(DeskCallDocument, { id: caseId }, signal),
  });
  const hear = mayHear(call);
  const [goOn, set] = useState(true);
  const hands = { goOn, set };
  return (
    <Answered query={query}>
      {({ case: found }) =>
        found === null ? (
          <Notice>{common('notFound')}</Notice>
        ) : (
          <>
            <Head found={found} open={hear !== 'no'} />
            <CallerStep call={call} found={found} change={change} hands={hands} />
            {hear === 'yes' ? <CheckedStep call={call} found={found} change={change} hands={hands} /> : null}
            {hear === 'no' ? <UncheckedStep call={call} caseId={caseId} change={change} /> : null}
            <div className="actions">
              <Button onPress={() => theCalls.change(another)}>{t('another')}</Button>
              <Button onPress={() => theCalls.change(hangUp)}>{t('hangUp')}</Button>
            </div>
          </>
        )
      }
    </Answered>
  );
}

/** To somebody who was not checked nothing may slip out: then the number and the kana that they spelled stand here alone. */
function Head({ found: { number, deceased }, open }: { readonly found: CallCase; readonly open: boolean }) {
  const { t } = useTranslation('telephone');
  return (
    <p className="call-head">
      <span className="code">{number}</span>
      {open ? <strong>{deceased.name}</strong> : null}
      <span>{deceased.kana}</span>
      {open && deceased.birthDateText !== null ? <span>{t('bornOn', { day: deceased.birthDateText })}</span> : null}
      {open ? <span>{t('diedOn', { day: deceased.deathDateText })}</span> : null}
    </p>
  );
}

/** Esc Esc puts the call aside. @returns whether there is no place for it */
function useParking(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    let last = -Infinity;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.repeat || view.now() === 'closed') return;
      const twice = event.timeStamp - last <= TWICE;
      last = twice ? -Infinity : event.timeStamp;
      if (!twice) return;
      const { calls, what } = park(theCalls.now());
      theCalls.change(() => calls);
      setFull(what === 'full');
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return full;
}
