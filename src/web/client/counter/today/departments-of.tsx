import { useTranslation } from '../../words';
import { Status } from '../../components/status';
import type { Visit } from './the-visit';

type Question = Visit['case']['questions'][number];

/** How many departments the visit still waits for; who they are and where to call stands below. */
export function DepartmentsOf({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('today');
  const asked = questions.filter(({ state }) => state === 'ASKED' || state === 'WITH_PERSON');
  const toCall = questions.filter(({ state }) => state === 'NEEDS_PERSON');
  if (asked.length + toCall.length === 0) return <Status kind="done">{t('allAnswered')}</Status>;
  const words = [
    asked.length === 0 ? null : t('asking', { count: asked.length }),
    toCall.length === 0 ? null : t('toConfirm', { count: toCall.length }),
  ].filter((part) => part !== null);
  const open = [...toCall, ...asked];
  return (
    <>
      <details className="no-print">
        <summary>{words.join(t('between'))}</summary>
        <DepartmentLines questions={open} />
      </details>
      <div className="print-only">
        <DepartmentLines questions={open} />
      </div>
    </>
  );
}

const DepartmentLines = ({ questions }: { readonly questions: readonly Question[] }) => (
  <ul className="departments">
    {questions.map(({ id, department }) => (
      <li key={id}>
        {department.name} <span className="code">{department.telephone}</span>
      </li>
    ))}
  </ul>
);
