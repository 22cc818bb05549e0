import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { DeskWalkInDocument, type DeskWalkInQuery } from '../../generated/operations';
import { endHere, hereKey, whoIsHere } from '../here/here';
import { StillHere, stillHere } from '../here/still-here';
import { FindStep } from '../telephone/find-step';
import { ArrivedNotice } from './arrived-notice';
import { OtherStep } from './other-step';
import { TheirTable } from './their-table';
import { change, nobodyYet, theWalkIn } from './walk-in';
import { WhoStep } from './who-step';

type Found = NonNullable<DeskWalkInQuery['case']>;

/**
 * Somebody comes in with nothing but a bag: of whom, who they are and that they are here, then the papers, the few
 * questions that settle most, and the first page.
 */
export function WalkInScreen() {
  const { t } = useTranslation('walkIn');
  const visit = theWalkIn.use();
  if (visit.caseId !== null) return <TheVisit key={visit.caseId} caseId={visit.caseId} />;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="script">{t('say.find')}</p>
      <FindStep call={visit} change={change} />
    </>
  );
}

function TheVisit({ caseId }: { readonly caseId: string }) {
  const { t: common } = useTranslation();
  const query = useQuery({
    queryKey: ['case', caseId, 'walk-in'],
    queryFn: ({ signal }) => ask(DeskWalkInDocument, { id: caseId }, signal),
  });
  return (
    <Answered query={query}>
      {({ case: found, officeDay: { today } }) =>
        found === null ? <Notice>{common('notFound')}</Notice> : <Steps found={found} today={today} />
      }
    </Answered>
  );
}

function Steps({ found, today }: { readonly found: Found; readonly today: string }) {
  const { t } = useTranslation('walkIn');
  const { arrived } = theWalkIn.use();
  const here = whoIsHere.use();
  // Somebody may still sit here for another family: of this one nobody has come yet.
  const theirs = here?.caseId === found.id ? here : null;
  return (
    <>
      {theirs?.personId === null ? null : <Head found={found} />}
      {arrived !== null && arrived.visitId === theirs?.visitId ? (
        <ArrivedNotice key={arrived.visitId} arrived={arrived} />
      ) : null}
      {theirs === null ? (
        <>
          <h1>{t('heading.who')}</h1>
          <StillHere visits={stillHere(found.visits, today)} />
          <p className="script">{t('say.who')}</p>
          <WhoStep found={found} />
        </>
      ) : theirs.personId === null ? (
        <>
          <h1>{t('heading.other')}</h1>
          <OtherStep key={hereKey(theirs)} />
        </>
      ) : (
        <TheirTable key={hereKey(theirs)} found={found} here={{ ...theirs, personId: theirs.personId }} />
      )}
      <div className="actions no-print">
        <Button
          onPress={() => {
            endHere();
            theWalkIn.change(() => nobodyYet);
          }}
        >
          {t('another')}
        </Button>
      </div>
    </>
  );
}

function Head({ found: { number, deceased } }: { readonly found: Found }) {
  const { t } = useTranslation('walkIn');
  return (
    <div className="no-print">
      <p className="call-head">
        <span className="code">{number}</span>
        <strong>{deceased.name}</strong>
        <span>{deceased.kana}</span>
        {deceased.registerState === 'PENDING' ? <Status kind="look">{t('pending')}</Status> : null}
      </p>
      {deceased.registerState === 'PENDING' ? <p className="hint">{t('pendingMeans')}</p> : null}
    </div>
  );
}
