import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Field } from '../components/field';
import { KeyedChoice } from '../components/keyed-choice';
import { DeskTownsOfPostcodeDocument } from '../generated/operations';

const POSTCODE = /^〒?\s*\d{3}-?\d{4}$/u;

/** Seven digits and nothing else, in any width. */
const isPostcode = (text: string): boolean =>
  POSTCODE.test(
    text
      .normalize('NFKC')
      .replace(/[‐‑–—−ー]/gu, '-')
      .trim(),
  );

/**
 * An address; where seven digits are typed, their town comes behind them. What was typed stays: digits that were a mistake are taken
 * out by hand, as everything else.
 */
export function AddressField({
  label,
  hint,
  value,
  onChange,
  problem,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null | undefined;
}) {
  const { t } = useTranslation('register');
  const place = useRef<HTMLDivElement>(null);
  const asked = isPostcode(value) ? value : null;
  const query = useQuery({
    queryKey: ['towns', asked],
    queryFn: ({ signal }) => ask(DeskTownsOfPostcodeDocument, { postcode: asked ?? '' }, signal),
    enabled: asked !== null,
    staleTime: Infinity,
    retry: false,
  });
  const found = asked === null ? undefined : query.data?.townsOfPostcode;
  const towns = found?.towns ?? [];
  const [only] = towns.length === 1 ? towns : [];
  const take = (town: string) => {
    onChange(`${value.trim()} ${town}`);
    place.current?.querySelector('input')?.focus();
  };
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    if (only !== undefined) taking.current(only);
  }, [only]);
  return (
    <div ref={place}>
      <Field
        label={label}
        hint={hint === undefined ? t('postcodeHint') : `${hint}　${t('postcodeHint')}`}
        value={value}
        onChange={onChange}
        problem={problem}
        input={{ autoComplete: 'off', lang: 'ja' }}
      />
      <div role="status">
        {query.isError && asked !== null ? <p>{t('postcodeUnreachable')}</p> : null}
        {found === undefined || towns.length > 0 ? null : (
          <p>{t(found.isThere ? 'postcodeUnknown' : 'postcodesMissing')}</p>
        )}
      </div>
      {towns.length < 2 ? null : (
        <KeyedChoice
          label={t('whichTown')}
          value={null}
          onChange={take}
          options={towns.map((town) => ({ value: town, label: town }))}
        />
      )}
    </div>
  );
}
