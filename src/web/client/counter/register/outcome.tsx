import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';

export interface NewCase {
  readonly id: string;
  readonly number: string;
  readonly deceased: {
    readonly name: string;
    readonly birthDateText: string | null;
    readonly deathDateText: string;
  };
}
export interface Existing extends NewCase {
  readonly code: string;
  readonly deceased: NewCase['deceased'] & { readonly kana: string | null };
}

/** Somebody like this is here already. Where only much is alike, whoever looked may say that it is somebody else. */
export function Duplicate({
  existing: { id, number, code, deceased },
  onAnotherPerson,
}: {
  readonly existing: Existing;
  readonly onAnotherPerson: () => void;
}) {
  const { t } = useTranslation('register');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), [id]);
  const [title, what] =
    code === 'DUPLICATE'
      ? [t('duplicateSure'), t('duplicateSureWhat')]
      : code === 'REGISTERED_THEN_VOID'
        ? [t('wasVoid'), t('wasVoidWhat')]
        : [t('duplicate'), t('duplicateWhat')];
  return (
    <Notice kind="warning" title={title}>
      <p>
        <Link ref={link} to={`/cases/${id}`}>
          {t('existing', { number })}
        </Link>
        {'　'}
        {[deceased.name, deceased.kana, deceased.birthDateText, deceased.deathDateText].filter(Boolean).join('　')}
      </p>
      <p>{what}</p>
      {code === 'DUPLICATE_POSSIBLE' ? <Button onPress={onAnotherPerson}>{t('anotherPerson')}</Button> : null}
    </Notice>
  );
}

/** A notice may come before anybody of the family, so nobody is kept: asked once, and one more key goes on. */
export function NobodyToCome({ onGoOn, isSending }: { readonly onGoOn: () => void; readonly isSending: boolean }) {
  const { t } = useTranslation('register');
  const place = useRef<HTMLDivElement>(null);
  // It stands at the end of a long form: asked where one looks.
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <Notice kind="warning" title={t('nobodyToCome')}>
        <Button onPress={onGoOn} isDisabled={isSending}>
          {t('nobodyGoOn')}
        </Button>
      </Notice>
    </div>
  );
}

/** The number, to be read aloud across the desk. */
export function Registered({
  registered: { id, number, deceased },
  onAnother,
}: {
  readonly registered: NewCase;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation('register');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <>
      <h1>{t('done')}</h1>
      <p className="script">{t('doneScript')}</p>
      <p className="read-aloud code" role="status">
        {number}
      </p>
      {/* A slip of a year is seen here and not weeks later by a department. */}
      <p>
        <strong>{deceased.name}</strong>
      </p>
      <p>{t('doneBorn', { day: deceased.birthDateText ?? t('doneUnknown') })}</p>
      <p>{t('doneDied', { day: deceased.deathDateText })}</p>
      <div className="actions">
        <Link ref={link} to={`/cases/${id}`}>
          {t('toCase', { name: deceased.name })}
        </Link>
        <Button onPress={onAnother}>{t('another')}</Button>
      </div>
    </>
  );
}
