import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { useTranslation } from '../../words';
import { CASE_PARTS } from '../../addresses';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { useMe } from '../../frame/session';
import { DeskCaseDocument } from '../../generated/operations';
import { useLettersKey } from '../guide/letters';
import { HerePart } from '../here/here-part';
import { hereKey, knownVisits, toldApart, whoIsHere } from '../here/here';
import { type CameToday, StillHere, stillHere } from '../here/still-here';
import { CaseCode } from './case-code';
import { ListPart } from './list-part';
import type { TheCase } from './the-case';
import { VisitsPart } from './visits-part';
import { later } from '../../components/later';

const AnswersPart = later(async () => (await import('./answers-part')).AnswersPart);
const FactsPart = later(async () => (await import('./facts-part')).FactsPart);
const PeoplePart = later(async () => (await import('../people/people-part')).PeoplePart);
const PapersPart = later(async () => (await import('./papers/papers-part')).PapersPart);
const SafeguardsPart = later(async () => (await import('../../safeguards/safeguards-part')).SafeguardsPart);
const NoticePart = later(async () => (await import('./notice-part')).NoticePart);

/** What concerns the counter alone. */
const OF_COUNTER: readonly string[] = ['papers', 'safeguards'];

/** One case: its head, and one part of it. */
export function CaseScreen() {
  const { t } = useTranslation('caseScreen');
  const { t: common } = useTranslation();
  const { id = '', part } = useParams();
  const isCounter = useMe().role === 'COUNTER';
  const here = whoIsHere.use();
  useLettersKey(id, isCounter);
  const query = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => ask(DeskCaseDocument, { id }, signal),
  });
  return (
    <Answered query={query}>
      {({ case: found, officeDay: { today } }) =>
        found === null ? (
          <Notice>{common('notFound')}</Notice>
        ) : here?.caseId === id ? (
          <HerePart key={hereKey(here)} here={here} found={found} />
        ) : (
          <AfterChoice key={id} came={isCounter && here === null ? stillHere(found.visits, today) : []}>
            <CaseHead found={found} />
            <nav className="tabs" aria-label={t('parts')}>
              {CASE_PARTS.filter((name) => isCounter || !OF_COUNTER.includes(name)).map((name) => (
                <NavLink key={name} to={`/cases/${id}/${name}`}>
                  {t(`part.${name}`)}
                </NavLink>
              ))}
              {isCounter ? <a href={`/consents/${id}`}>{t('part.consents')}</a> : null}
            </nav>
            {part === 'answers' ? (
              <AnswersPart id={id} />
            ) : part === 'people' ? (
              <PeoplePart found={found} />
            ) : part === 'visits' ? (
              <VisitsPart found={found} />
            ) : part === 'papers' && isCounter ? (
              <PapersPart found={found} />
            ) : part === 'safeguards' && isCounter ? (
              <SafeguardsPart found={found} />
            ) : part === 'facts' ? (
              <FactsPart found={found} />
            ) : part === 'notice' ? (
              <NoticePart found={found} />
            ) : (
              <ListPart found={found} />
            )}
          </AfterChoice>
        )
      }
    </Answered>
  );
}

/** Whoever came today may sit before this screen although it forgot them, loaded anew: the whole comes after a choice. */
function AfterChoice({ came, children }: { readonly came: readonly CameToday[]; readonly children: ReactNode }) {
  const { t } = useTranslation('here');
  const known = knownVisits.use();
  // Who comes while it is open takes nothing away.
  const [asked, setAsked] = useState(() => came.some(({ id }) => !known.includes(id)));
  if (!asked || came.every(({ id }) => known.includes(id))) return children;
  return (
    <>
      <h1>{t('whoGoesOn')}</h1>
      <StillHere visits={came} />
      <div className="actions">
        <Button
          onPress={() => {
            toldApart(came.map(({ id }) => id));
            setAsked(false);
          }}
        >
          {t('openWhole')}
        </Button>
      </div>
    </>
  );
}

function CaseHead({ found: { number, status, deceased, protection } }: { readonly found: TheCase }) {
  const { t } = useTranslation('caseScreen');
  const { t: find } = useTranslation('find');
  return (
    <header className="case-head">
      <CaseCode number={number} />
      <p className="case-number">
        {t('number')} <strong className="code">{number}</strong>
        {status === 'OPEN' ? null : <Status kind="quiet">{find(`status.${status}`)}</Status>}
        {deceased.registerState === 'PENDING' ? <Status kind="look">{find('registerPending')}</Status> : null}
        {protection === null || protection.state === 'NONE' ? null : (
          // A sheet goes into many hands: that somebody is protected, and the city's number, stand on none.
          <span className="no-print">
            <Status kind="look">{t(`protection.${protection.state}`)}</Status>
          </span>
        )}
      </p>
      <h1>
        {deceased.name}
        <span className="kana">{deceased.kana}</span>
      </h1>
      <dl className="facts-line">
        <dt>{find('birth')}</dt>
        <dd>{deceased.birthDateText ?? t('notSaid')}</dd>
        <dt>{find('death')}</dt>
        <dd>{deceased.deathDateText}</dd>
        {deceased.personNumber === null ? null : (
          <>
            <dt className="no-print">{t('personNumber')}</dt>
            <dd className="code no-print">{deceased.personNumber}</dd>
          </>
        )}
      </dl>
    </header>
  );
}
