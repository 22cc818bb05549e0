import { useId } from 'react';
import { useTranslation } from '../../words';
import { shownDay } from '../../words/days';
import type { List } from './the-case';

type Line = List['bring'][number];

/** One bag for the whole visit: each paper once, with the items that need it. */
export function BringList({ list: { bring, returns } }: { readonly list: List }) {
  const { t } = useTranslation('caseScreen');
  const heading = useId();
  if (bring.length + returns.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('bring')}</h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col" className="tick-column">
              <span className="away">{t('tick')}</span>
            </th>
            <th scope="col">{t('paper')}</th>
            <th scope="col">{t('howMany')}</th>
            <th scope="col">{t('neededFor')}</th>
          </tr>
        </thead>
        <tbody>
          {bring.map((line) => (
            <tr key={line.papers.join() || line.name}>
              <td className="tick" aria-hidden="true">
                □
              </td>
              <th scope="row">
                {line.name}
                <PaperNotes line={line} />
              </th>
              <td>
                <HowMany line={line} />
              </td>
              <td>{line.neededFor.join('、')}</td>
            </tr>
          ))}
          {returns.map(({ paper, name, called, to }) => (
            <tr key={`return-${paper}`}>
              <td className="tick" aria-hidden="true">
                □
              </td>
              <th scope="row">
                {name}
                <p className="hint">{[called, t('toReturn')].filter(Boolean).join('　')}</p>
              </th>
              <td>1</td>
              <td>{to.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PaperNotes({ line }: { readonly line: Line }) {
  const { t } = useTranslation('caseScreen');
  const notes = [
    line.called,
    line.certain ? null : t('perhaps'),
    line.ifYouHave ? t('ifYouHave') : null,
    line.worksWithout ? t('worksWithout') : null,
    line.comesBack ? t('comesBack') : null,
    line.availableFrom === null ? null : t('availableFrom', { day: shownDay(line.availableFrom) }),
    ...line.notes,
  ].filter((note) => note !== null && note !== '');
  return notes.length === 0 ? null : <p className="hint">{notes.join('　')}</p>;
}

function HowMany({ line: { showOnly, originals, originalsAtMost, copies, copiesAtMost } }: { readonly line: Line }) {
  const { t } = useTranslation('caseScreen');
  if (showOnly) return t('showOnly');
  const range = (from: number, to: number) => (from === to ? String(from) : `${String(from)}〜${String(to)}`);
  return [
    originalsAtMost === 0 ? null : t('originals', { count: range(originals, originalsAtMost) }),
    copiesAtMost === 0 ? null : t('copies', { count: range(copies, copiesAtMost) }),
  ]
    .filter((part) => part !== null)
    .join('　');
}
