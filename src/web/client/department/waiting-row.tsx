import type { KeyboardEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { Status } from '../components/status';
import { shownDay } from '../words/days';
import { Urged } from './urged';
import type { Waiting } from './waiting';

/** One question of the list, and below it what was opened there. */
export function WaitingRow({
  question,
  isFirst,
  onKey,
  children,
}: {
  readonly question: Waiting;
  readonly isFirst: boolean;
  readonly onKey: (event: KeyboardEvent<HTMLTableRowElement>, question: Waiting) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('question');
  const { name, kana, birthDateText, personNumber } = question.case.deceased;
  return (
    <>
      <tr
        id={question.id}
        tabIndex={0}
        ref={isFirst ? focusFirst : undefined}
        onKeyDown={(event) => onKey(event, question)}
      >
        <th scope="row">
          {name}
          <span className="kana">{kana}</span>
        </th>
        <td>{birthDateText}</td>
        <td className="code">{personNumber}</td>
        <td>
          {question.asks.map(({ fact }) => fact.label).join('、')}
          {question.reason === null ? null : <p className="hint">{question.reason}</p>}
          {question.askedBackOf === null ? null : (
            <Status kind="quiet">{t(question.askedBackOf === 'COUNTER' ? 'counterIsAsked' : 'familyIsAsked')}</Status>
          )}
          <Urged question={question} />
        </td>
        <td className="day">{question.dueOn === null ? null : shownDay(question.dueOn)}</td>
        <td className="code">
          <Link to={`/questions/${question.id}`}>{question.case.number}</Link>
        </td>
      </tr>
      {children === null ? null : (
        <tr>
          <td colSpan={6}>{children}</td>
        </tr>
      )}
    </>
  );
}

/** The oldest row takes the keys at once, unless somebody is somewhere else on the page by now. */
function focusFirst(row: HTMLTableRowElement | null): void {
  if (row !== null && (document.activeElement === null || document.activeElement === document.body)) row.focus();
}
