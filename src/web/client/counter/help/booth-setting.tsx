import { type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { boothNow, keepBooth } from './booth';

/** Said once for each computer: where a colleague is to go. */
export function BoothSetting() {
  const { t } = useTranslation('help');
  const [typed, setTyped] = useState(boothNow);
  const [kept, setKept] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    keepBooth(typed.trim());
    setKept(true);
  };
  return (
    <section aria-labelledby="booth" className="no-print">
      <h2 id="booth">{t('boothTitle')}</h2>
      <form onSubmit={submit} className="booth" autoComplete="off">
        <Field
          label={t('booth')}
          hint={t('boothHint')}
          value={typed}
          onChange={(booth) => {
            setTyped(booth);
            setKept(false);
          }}
          input={{ autoComplete: 'off', lang: 'ja', maxLength: 50, size: 16 }}
        />
        <Button type="submit">{t('keep')}</Button>
      </form>
      {kept ? <Notice kind="done">{t('kept')}</Notice> : null}
      <p>
        <Link to="/incidents">{t('incidents')}</Link>
      </p>
    </section>
  );
}
