import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import { DeskAnswerPaperDocument, type DeskAnswerPaperQuery } from '../generated/operations';
import { shownDay } from '../words/days';
import { Qr } from '../components/qr';

type Waiting = DeskAnswerPaperQuery['questions']['edges'][number]['node'];
type Asked = Waiting['asks'][number];

/** All pages: what is printed is whole. */
async function everything(signal: AbortSignal): Promise<{ waiting: Waiting[]; contact: string | null }> {
  const found: Waiting[] = [];
  let after: string | null = null;
  let contact: string | null = null;
  do {
    const { questions, counterContact }: DeskAnswerPaperQuery = await ask(DeskAnswerPaperDocument, { after }, signal);
    contact = counterContact;
    found.push(...questions.edges.map(({ node }) => node));
    after = questions.pageInfo.hasNextPage ? questions.pageInfo.endCursor : null;
  } while (after !== null);
  return { waiting: found.filter(({ asks }) => asks.length > 0), contact };
}

/** The department's open questions on A4: what stands on the screen is what is printed. */
export function SheetPaperScreen() {
  const { t } = useTranslation('sheet');
  const { t: common } = useTranslation();
  const query = useQuery({ queryKey: ['questions', 'paper'], queryFn: ({ signal }) => everything(signal) });
  return (
    <div className="answer-paper">
      <h1>{t('paperTitle')}</h1>
      <Answered query={query}>
        {({ waiting, contact }) =>
          waiting.length === 0 ? (
            <Notice title={t('nothingOnPaper')}>{t('nothingOnPaperWhat')}</Notice>
          ) : (
            <>
              <div className="bar no-print">
                <Button look="solid" onPress={() => window.print()}>
                  {common('print')}
                </Button>
              </div>
              <p>
                {t('paperDepartment', { name: waiting[0]?.department.name ?? '', count: waiting.length })}
                {'　'}
                {t('paperWhat')}
                {contact === null ? null : `　${t('contact', { contact })}`}
              </p>
              <p className="signing">
                {t('writtenBy')}
                <span className="write-line" />
                {t('writtenOn')}
                <span className="write-line" />
              </p>
              {waiting.map((question) => (
                <QuestionOnPaper key={question.id} question={question} />
              ))}
            </>
          )
        }
      </Answered>
      <p className="no-print">
        <Link to="/questions">{t('toList')}</Link>
      </p>
    </div>
  );
}

function QuestionOnPaper({ question }: { readonly question: Waiting }) {
  const { t } = useTranslation('sheet');
  const { number, deceased, visits } = question.case;
  const visit = visits.find(({ kind, state }) => kind !== 'CALL_BACK' && (state === 'PLANNED' || state === 'ARRIVED'));
  const lines = [
    [t('number'), number],
    [t('birth'), deceased.birthDateText],
    [t('death'), deceased.deathDateText],
    [t('town'), deceased.address],
    [t('visit'), visit?.dayText ?? null],
    [t('dueOn'), question.dueOn === null ? null : shownDay(question.dueOn)],
    [t('whereToLook'), question.whereToLook],
  ] as const;
  return (
    <section className="paper-question">
      <header>
        <h2>
          {deceased.name}
          <span className="kana">{deceased.kana}</span>
        </h2>
        <dl>
          {lines.map(([label, text]) =>
            text === null ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
      </header>
      <BacksOnPaper backs={question.backs} />
      {question.asks.map((asked) => (
        <FactOnPaper key={asked.fact.name} asked={asked} id={question.id} />
      ))}
    </section>
  );
}

/** What was asked of the counter, and its answer: as it stands, or as somebody writes it down at the telephone. */
function BacksOnPaper({ backs }: { readonly backs: Waiting['backs'] }) {
  const { t } = useTranslation('sheet');
  const shown = backs.filter(({ state }) => state === 'AT_COUNTER' || state === 'WITH_FAMILY' || state === 'ANSWERED');
  return (
    <div className="paper-backs">
      {shown.map(({ id, text, answer }) => (
        <div key={id}>
          <p>
            {t('askedBack')}「{text}」
          </p>
          <p className="paper-line">
            {t('answeredBack')}
            {answer === null ? <span className="write-line" /> : <strong>{answer}</strong>}
          </p>
        </div>
      ))}
      {shown.some(({ answer }) => answer === null) ? null : (
        <p className="paper-line">
          {t('toAskBack')}
          <span className="write-line" />
        </p>
      )}
    </div>
  );
}

function FactOnPaper({ asked: { fact, silenceSettles, answer }, id }: { readonly asked: Asked; readonly id: string }) {
  const { t } = useTranslation('sheet');
  const answers = [t('thereIs'), ...(silenceSettles ? [t('lookedUpNone')] : []), t('cannotSettle')];
  return (
    <div className="paper-row">
      <div>
        <p className="paper-asked">
          {fact.question} {answer === null ? null : t('thereIsSaid')}
        </p>
        <ul className="tick-boxes">
          {answers.map((label) => (
            <li key={label}>
              <span className="tick-box" aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
        {fact.type === 'BOOL' ? null : (
          <p className="paper-line">
            {t('value')}
            {fact.valueLabels.length === 0 ? null : `（${fact.valueLabels.join('／')}）`}
            <span className="write-line" />
          </p>
        )}
        <p className="paper-line">
          {t('whom')}
          <span className="write-line" />
        </p>
      </div>
      <Qr text={`${window.location.origin}/desk/questions/${id}`} label={t('qr')} />
    </div>
  );
}
