import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslation } from '../../words';
import { ask, isRefusal, NotAnswered } from '../../ask';
import { Button } from '../../components/button';
import { ChooseFile, type ChosenFile } from '../../components/choose-file';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskImportNoticesDocument } from '../../generated/operations';
import { theDraft } from './draft';
import { draftOfRow } from './draft-of-row';
import { FileColumns } from './file-columns';
import { FileRows } from './file-rows';
import { byHand, type FileAtWork, type Looked, ready, registered, type Row, theFile, withRows } from './file-state';

/** Registered in one request, so that the screen can say how far it is. */
const AT_ONCE = 10;

const send = async ({ file, columns, source, registerState }: FileAtWork, lines: number[]): Promise<Looked> => {
  const { importNotices } = await ask(DeskImportNoticesDocument, {
    input: { file: file.content, columns: [...columns], source, registerState, lines },
  });
  if (isRefusal(importNotices)) throw new NotAnswered('refused', importNotices.message, importNotices.code);
  return importNotices;
};

/** The day's notices: choose the file, look, register. */
export function FileScreen() {
  const { t } = useTranslation('file');
  const { t: common } = useTranslation();
  const work = theFile.use();
  const look = useMutation({
    mutationFn: (chosen: FileAtWork) => send(chosen, []),
    onSuccess: (looked, chosen) => {
      // Another file may have been chosen meanwhile.
      if (theFile.now()?.file === chosen.file) theFile.change((now) => (now === null ? null : { ...now, looked }));
    },
  });
  const lookAt = (given: Partial<FileAtWork> & { readonly file: ChosenFile }) => {
    const before = theFile.now();
    const next: FileAtWork = {
      columns: [],
      source: before?.source ?? 'FILED_HERE',
      registerState: before?.registerState ?? 'PENDING',
      looked: null,
      done: [],
      ...given,
    };
    theFile.change(() => next);
    look.mutate(next);
  };
  return (
    <div className="file-screen">
      <h1>{t('title')}</h1>
      {work === null ? <p className="hint no-print">{t('what')}</p> : null}
      <ChooseFile
        label={work === null ? t('choose') : t('chooseAnother')}
        hint={work === null ? t('chooseHint') : t('chooseAgainHint')}
        tooLarge={t('tooLarge')}
        onChosen={(file) => lookAt({ file })}
      />
      {look.isPending ? <p role="status">{t('looking')}</p> : null}
      {look.isError ? (
        <Notice kind="warning" title={t('notRead')}>
          {sentenceOf(look.error, common('unreachable'))}
        </Notice>
      ) : null}
      {work === null || work.looked === null || look.isPending || look.isError ? null : (
        <Preview key={work.file.id} work={work} looked={work.looked} lookAt={lookAt} />
      )}
      <p className="no-print">
        <Link to="/register">{t('toForm')}</Link>
      </p>
    </div>
  );
}

function Preview({
  work,
  looked,
  lookAt,
}: {
  readonly work: FileAtWork;
  readonly looked: Looked;
  readonly lookAt: (given: Partial<FileAtWork> & { readonly file: ChosenFile }) => void;
}) {
  const { t } = useTranslation('file');
  const { t: register } = useTranslation('register');
  const waiting = ready(looked.rows);
  const { file, missing, rows } = looked;
  return (
    <>
      <p className="file-read" role="status">
        <b>{work.file.name}</b>
        {'　'}
        {t('read', { format: file.format, count: file.rows })}
        {file.sheet === null ? null : `　${t('sheet', { name: file.sheet })}`}
      </p>
      {file.otherSheets.length === 0 ? null : (
        <p className="hint">{t('otherSheets', { names: file.otherSheets.join('、') })}</p>
      )}
      {missing.length === 0 ? null : (
        <Notice kind="warning" title={t('missing')}>
          {t('missingWhat', { names: missing.map((field) => t(`field.${field}`)).join('、') })}
        </Notice>
      )}
      <FileColumns
        looked={looked}
        onChange={(header, field) =>
          lookAt({
            ...work,
            looked: null,
            // A field is one column: the column that was this before is left out.
            columns: looked.columns.map((column) =>
              column.header === header
                ? { header, field }
                : { header: column.header, field: column.field === field ? null : column.field },
            ),
          })
        }
      />
      {waiting.length === 0 ? null : (
        <details className="no-print">
          <summary>
            {t('ofAll', {
              source: register(`source.${work.source}`),
              state: register(`registerState.${work.registerState}`),
            })}
          </summary>
          <KeyedChoice
            label={register('source')}
            value={work.source}
            onChange={(source) => lookAt({ ...work, source })}
            options={(['FILED_HERE', 'NOTIFIED_BY_OTHER_CITY', 'TOLD_BY_FAMILY'] as const).map((value) => ({
              value,
              label: register(`source.${value}`),
            }))}
          />
          <KeyedChoice
            label={register('registerState')}
            value={work.registerState}
            onChange={(registerState) => lookAt({ ...work, registerState })}
            options={(['PENDING', 'DONE'] as const).map((value) => ({
              value,
              label: register(`registerState.${value}`),
            }))}
          />
        </details>
      )}
      <Registering work={work} waiting={waiting} rows={rows} />
      <Lists work={work} rows={rows} />
    </>
  );
}

/** Ten lines at a time. What was cut off goes on: whatever is registered already is not registered again. */
function Registering({
  work,
  waiting,
  rows,
}: {
  readonly work: FileAtWork;
  readonly waiting: readonly Row[];
  readonly rows: readonly Row[];
}) {
  const { t } = useTranslation('file');
  const { t: common } = useTranslation();
  const button = useRef<HTMLDivElement>(null);
  const [total, setTotal] = useState(0);
  const registering = useMutation({
    mutationFn: async (lines: readonly number[]) => {
      for (let from = 0; from < lines.length; from += AT_ONCE) {
        const { rows: sent } = await send(work, lines.slice(from, from + AT_ONCE));
        const done = sent.flatMap(({ line, state }) => (state === 'REGISTERED' ? [line] : []));
        theFile.change((now) =>
          now?.looked ? { ...now, looked: withRows(now.looked, sent), done: [...now.done, ...done] } : now,
        );
      }
    },
  });
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  const start = () => {
    if (registering.isPending) return;
    setTotal(waiting.length);
    registering.mutate(waiting.map(({ line }) => line));
  };
  if (registering.isPending)
    return (
      <p className="registering" role="status">
        <progress value={total - waiting.length} max={total} aria-label={t('progressLabel')} />
        {t('progress', { done: total - waiting.length, total })}
      </p>
    );
  const left = byHand(rows).length;
  return (
    <>
      {registering.isError ? (
        <Notice kind="warning" title={t('cutOff', { count: work.done.length })}>
          {sentenceOf(registering.error, common('unreachable'))}
        </Notice>
      ) : null}
      {work.done.length > 0 && waiting.length === 0 ? (
        <Notice kind="done" title={t('done', { count: work.done.length })}>
          {left === 0 ? t('nothingLeft') : t('left', { count: left })}
        </Notice>
      ) : null}
      {waiting.length === 0 ? null : (
        <div className="actions no-print" ref={button}>
          <Button look="solid" size="large" onPress={start}>
            {registering.isError ? t('goOn', { count: waiting.length }) : t('register', { count: waiting.length })}
          </Button>
        </div>
      )}
      {waiting.length === 0 && work.done.length === 0 && rows.length > 0 ? <Notice>{t('nothingReady')}</Notice> : null}
    </>
  );
}

function Lists({ work, rows }: { readonly work: FileAtWork; readonly rows: readonly Row[] }) {
  const { t } = useTranslation('file');
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const takeOver = (row: Row) => {
    const { name, kana } = theDraft.now();
    // Somebody's notice is half typed: it is not thrown away for another.
    if (name !== '' || kana !== '') return setBusy(true);
    theDraft.change(() => draftOfRow(row, work));
    void navigate('/register');
  };
  const left = byHand(rows);
  return (
    <>
      {busy ? (
        <Notice kind="warning" title={t('formBusy')}>
          <Link to="/register">{t('formBusyWhat')}</Link>
        </Notice>
      ) : null}
      {left.length === 0 ? null : <p className="hint">{t('byHandWhat')}</p>}
      <FileRows caption={t('byHand', { count: left.length })} rows={left} onTakeOver={takeOver} />
      <FileRows caption={t('ready', { count: ready(rows).length })} rows={ready(rows)} />
      <FileRows caption={t('registered', { count: registered(rows).length })} rows={registered(rows)} />
    </>
  );
}
