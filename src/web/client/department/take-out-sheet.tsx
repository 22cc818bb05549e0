import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from '../words';
import { APPROVALS } from '../approvals/approvals';
import { ask, isRefusal, NotAnswered } from '../ask';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { DeskDrawUpAnswerSheetDocument, type DeskDrawUpAnswerSheetMutation } from '../generated/operations';
import { later } from '../components/later';

type DrawnUp = Extract<
  DeskDrawUpAnswerSheetMutation['drawUpAnswerSheet'],
  { readonly __typename: 'DrawUpAnswerSheetSuccess' }
>;
const BulkPart = later(async () => (await import('../safeguards/bulk-part')).BulkPart);
const FORMATS = ['XLSX', 'CSV_UTF8', 'CSV_CP932'] as const;
interface Wanted {
  readonly format: (typeof FORMATS)[number];
  readonly evenIfLost: boolean;
}

async function takeOut(input: Wanted): Promise<DrawnUp> {
  const { drawUpAnswerSheet } = await ask(DeskDrawUpAnswerSheetDocument, { input });
  if (isRefusal(drawUpAnswerSheet)) throw new NotAnswered('refused', drawUpAnswerSheet.message, drawUpAnswerSheet.code);
  if (drawUpAnswerSheet.file !== null) save(drawUpAnswerSheet.file, drawUpAnswerSheet.name);
  return drawUpAnswerSheet;
}

/** As any other download of the browser. */
function save(content: string, name: string): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function TakeOutSheet() {
  const { t } = useTranslation('sheet');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: takeOut,
    onSuccess: () => queries.invalidateQueries({ queryKey: APPROVALS }),
  });
  const take = (format: Wanted['format'], evenIfLost = false) => taking.mutate({ format, evenIfLost });
  const { data, error, isPending } = taking;
  return (
    <section aria-labelledby="take-out">
      <h2 id="take-out">{t('takeOut')}</h2>
      <div className="actions">
        {FORMATS.map((format) => (
          <Button
            key={format}
            look={format === 'XLSX' ? 'solid' : 'outline'}
            isDisabled={isPending}
            onPress={() => take(format)}
          >
            {t(format)}
          </Button>
        ))}
      </div>
      <p className="hint">{t('takeOutHint')}</p>
      <Suspense fallback={null}>
        <BulkPart isShort={data?.more === true} />
      </Suspense>
      {error === null ? null : <Notice kind="warning">{sentenceOf(error, common('unreachable'))}</Notice>}
      {data === undefined ? null : data.file === null ? (
        <Losses data={data} onEvenSo={() => take('CSV_CP932', true)} />
      ) : (
        <Notice kind="done">
          <p>{t('takenOut', { name: data.name, questions: data.questions, rows: data.rows })}</p>
          {data.leftOut === 0 ? null : <p>{t('leftOut', { count: data.leftOut })}</p>}
          {data.more ? <p>{t('more', { count: data.mostAlone })}</p> : null}
        </Notice>
      )}
    </section>
  );
}

function Losses({ data: { losses }, onEvenSo }: { readonly data: DrawnUp; readonly onEvenSo: () => void }) {
  const { t } = useTranslation('sheet');
  return (
    <>
      <Notice kind="warning" title={t('lossTitle', { count: losses.length })}>
        {t('lossWhat')}
      </Notice>
      <table className="rows file-rows">
        <caption>{t('lossTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('lossCell')}</th>
            <th scope="col">{t('lossCharacters')}</th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ line, column, text, characters }) => (
            <tr key={`${String(line)} ${column}`}>
              <th scope="row">{t('lossLine', { line, column })}</th>
              <td>{text}</td>
              <td>{characters.join('　')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onPress={onEvenSo}>{t('evenSo')}</Button>
    </>
  );
}
