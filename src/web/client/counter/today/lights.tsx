import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { Status } from '../../components/status';
import { DeskLightsDocument, type DeskLightsQuery, DeskRemindLateDocument } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { shownHour } from '../../words/hours';
import { useAltKey } from '../use-alt-key';
import { FamiliesWaiting } from './families-waiting';
import { RemindedSentences } from './reminded';

type Light = DeskLightsQuery['departmentLights'][number];

/** How the departments stand: who is late with where to call, the others in one line. */
export function Lights() {
  const query = useQuery({
    queryKey: ['visits', 'lights'],
    queryFn: ({ signal }) => ask(DeskLightsDocument, {}, signal),
  });
  return (
    <Answered query={query}>
      {({ departmentLights }) => {
        const late = departmentLights.filter(({ light }) => light !== 'WAITING');
        return (
          <>
            {late.length === 0 ? null : <LateDepartments late={late} />}
            <InTime
              lights={departmentLights.filter(({ light }) => light === 'WAITING')}
              nobodyLate={late.length === 0}
            />
          </>
        );
      }}
    </Answered>
  );
}

function LateDepartments({ late }: { readonly late: readonly Light[] }) {
  const { t } = useTranslation('silence');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const reminding = useMutation({
    mutationFn: async () => (await ask(DeskRemindLateDocument, {})).remindLate,
    onSettled: () => queries.invalidateQueries({ queryKey: ['visits', 'lights'] }),
  });
  const { mutate, isPending } = reminding;
  useAltKey('KeyR', () => {
    if (!isPending) mutate();
  });
  const mailed = late.filter(({ mail }) => mail === 'REACHES').length;
  const said = reminding.data;
  return (
    <section className="lights" aria-labelledby="late-departments">
      <table className="rows late">
        <caption id="late-departments">{t('late', { count: late.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('department')}</th>
            <th scope="col">{t('telephone')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('oldestDue')}</th>
            <th scope="col">{t('reminded')}</th>
          </tr>
        </thead>
        <tbody>
          {late.map((one) => (
            <LateRow key={one.department.code} light={one} />
          ))}
        </tbody>
      </table>
      <div className="no-print">
        <p id="what-remind-does" className="hint">
          {mailed === 0
            ? t('whatHappensOnScreen', { count: late.length })
            : t('whatHappens', { count: late.length, mailed, rest: late.length - mailed })}
        </p>
        <Button onPress={() => mutate()} aria-describedby="what-remind-does" aria-keyshortcuts="Alt+R">
          {t('remindAll')} <kbd className="key">Alt+R</kbd>
        </Button>
        {reminding.isError ? (
          <Notice kind="warning">{sentenceOf(reminding.error, common('unreachable'))}</Notice>
        ) : null}
        {said === undefined ? null : 'message' in said ? (
          <Notice kind="refused">{said.message}</Notice>
        ) : (
          <Notice kind="done" title={t('result')}>
            <RemindedSentences result={said} />
          </Notice>
        )}
      </div>
    </section>
  );
}

const LateRow = ({
  light: { department, late, ringing, atCounter, oldestDue, remindedAt, mail },
}: {
  readonly light: Light;
}) => {
  const { t } = useTranslation('silence');
  return (
    <tr>
      <th scope="row">
        {department.name}
        <FamiliesWaiting department={department.code} />
      </th>
      <td className="code telephone">{department.telephone ?? <span className="hint">{t('noTelephone')}</span>}</td>
      <td>
        {ringing > 0 ? <Status kind="look">{t('ringing', { count: ringing })}</Status> : null}{' '}
        {late > ringing ? <Status kind="look">{t('lateCount', { count: late - ringing })}</Status> : null}{' '}
        {atCounter > 0 ? <Status kind="open">{t('atCounter', { count: atCounter })}</Status> : null}{' '}
        {mail === 'NOT_DELIVERED' ? <Status kind="quiet">{t('notDelivered')}</Status> : null}
      </td>
      <td className="day">{oldestDue === null ? null : shownDay(oldestDue)}</td>
      <td className="day">{remindedAt === null ? t('notReminded') : shownHour(remindedAt)}</td>
    </tr>
  );
};

function InTime({ lights, nobodyLate }: { readonly lights: readonly Light[]; readonly nobodyLate: boolean }) {
  const { t } = useTranslation('silence');
  if (lights.length === 0) return <p role="status">{nobodyLate ? t('allQuiet') : t('noOther')}</p>;
  const title = t('inTime', { count: lights.length });
  const lines = (
    <ul className="departments">
      {lights.map(({ department, waiting, oldestDue }) => (
        <li key={department.code}>
          {department.name} <span className="code">{department.telephone}</span>{' '}
          {t('waiting', { count: waiting, day: oldestDue === null ? '' : shownDay(oldestDue) })}
          <FamiliesWaiting department={department.code} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <details className="lights-in-time no-print" aria-label={title}>
        <summary>{title}</summary>
        {lines}
      </details>
      {/* What is closed on the screen is needed on the sheet. */}
      <section className="print-only lights-in-time" aria-label={title}>
        <p>{title}</p>
        {lines}
      </section>
    </>
  );
}
