import { useState } from 'react';
import { useTranslation } from '../words';
import type { Approval } from '../approvals/approvals';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Choice } from '../components/choice';
import { Dialog } from '../components/dialog';
import { Notice } from '../components/notice';
import { shownMoment } from '../counter/case/moments';
import { ReasonForm } from '../counter/case/reason-form';
import { usePersonWords } from '../counter/person-words';
import {
  DeskLiftProtectionDocument,
  DeskReportProtectionDocument,
  type DeskSafeguardsQuery,
} from '../generated/operations';
import type { Closed } from './addresses';
import { Asked } from './asked';
import { useDoing } from './doing';

export type Protection = NonNullable<NonNullable<DeskSafeguardsQuery['case']>['protection']>['protections'][number];

/** Who of a case is protected, and since when. Each is ended by itself, by two people: there is no way to end several. */
export function Protections({
  caseId,
  protections,
  approvals,
}: {
  readonly caseId: string;
  readonly protections: readonly Protection[];
  readonly approvals: readonly Approval[];
}) {
  const { t } = useTranslation('safeguards');
  const { t: words } = useTranslation('approvals');
  const person = usePersonWords();
  return (
    <div className="wide">
      <table className="rows">
        <caption>{t('protections')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('whom')}</th>
            <th scope="col">{words('reason')}</th>
            <th scope="col">{t('ending')}</th>
          </tr>
        </thead>
        <tbody>
          {protections.map((one) => {
            const source = t(`sourceOf.${one.source}`, { at: shownMoment(one.since) });
            return (
              <tr key={one.id}>
                <th scope="row">{source}</th>
                <td>
                  {one.person ? person(one.person) : t(one.person === undefined ? 'whomAtCounter' : 'notSaidWhom')}
                </td>
                <td>{one.reason}</td>
                <td>
                  <Asked
                    given={{ act: 'LIFT_PROTECTION', caseId, subjectId: one.id, named: source }}
                    approvals={approvals}
                    use={(approval, onDone) => <LiftDialog approval={approval} named={source} onClose={onDone} />}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A second look; what stands is read anew by the service, in the transaction that ends it. */
export function LiftDialog({
  approval,
  named,
  onClose,
}: {
  readonly approval: Approval;
  readonly named: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const lifting = useDoing(
    async () => (await ask(DeskLiftProtectionDocument, { approvalId: approval.id })).liftProtection,
    onClose,
  );
  const problem = lifting.refusal?.message ?? lifting.problem;
  return (
    <Dialog title={t('liftTitle')} onClose={onClose}>
      <p>
        <strong>{named}</strong>
      </p>
      <p>{t('liftWhat')}</p>
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        <Button look="solid" autoFocus onPress={() => lifting.go(undefined)}>
          {t('useOf.LIFT_PROTECTION')}
        </Button>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </Dialog>
  );
}

const NOBODY = '';

/** 支援措置の申出: true from now on, so that whoever hears of it writes it down alone. */
export function ReportDialog({
  caseId,
  people,
  onClose,
}: {
  readonly caseId: string;
  readonly people: readonly Closed[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('safeguards');
  const [person, setPerson] = useState(NOBODY);
  const reporting = useDoing(
    async (reason: string) =>
      (
        await ask(DeskReportProtectionDocument, {
          input: { caseId, personId: person === NOBODY ? null : person, reason },
        })
      ).reportProtection,
    onClose,
  );
  const living = people.flatMap(({ personId, named }) => (personId === null ? [] : { value: personId, label: named }));
  return (
    <Dialog title={t('report')} onClose={onClose}>
      {living.length === 0 ? null : (
        <Choice
          label={t('whom')}
          value={person}
          onChange={setPerson}
          options={[...living, { value: NOBODY, label: t('notSaidWhom') }]}
        />
      )}
      <ReasonForm
        what={t('reportWhat')}
        label={t('reportReason')}
        button={t('reportNow')}
        refusal={reporting.refusal}
        problem={reporting.problem}
        isPending={reporting.isPending}
        onSubmit={reporting.go}
      />
    </Dialog>
  );
}
