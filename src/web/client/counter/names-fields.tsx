import { useState } from 'react';
import { useTranslation } from '../words';
import { Field } from '../components/field';
import { hear, NOTHING_HEARD, partFinished } from './kana-of-composition';
import { At } from './register/at';

export interface Names {
  readonly kana: string;
  /** The kana was heard while the name was typed, and goes on following it. */
  readonly kanaHeard: boolean;
  readonly name: string;
}

/** Kana first, since nobody dictates characters; left empty, it is heard from the name as that is typed. */
export function NamesFields({
  names,
  change,
  at,
  problems,
}: {
  readonly names: Names;
  readonly change: (given: Partial<Names>) => void;
  /** Where in the input they stand. */
  readonly at: { readonly kana: string; readonly name: string };
  readonly problems: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('register');
  const [heard, setHeard] = useState(NOTHING_HEARD);
  return (
    <>
      <At field={at.kana}>
        <Field
          label={t('kana')}
          hint={t('kanaHint')}
          value={names.kana}
          onChange={(kana) => change({ kana, kanaHeard: false })}
          problem={problems.get(at.kana)}
          autoFocus
          input={{ autoComplete: 'off', lang: 'ja' }}
        />
      </At>
      <At field={at.name}>
        <Field
          label={t('name')}
          hint={t('nameHint')}
          value={names.name}
          onChange={(name) => {
            // Begun anew: what was heard of the name before is of no use.
            if (name === '') setHeard(NOTHING_HEARD);
            change({ name, ...(name === '' && names.kanaHeard ? { kana: '', kanaHeard: false } : {}) });
          }}
          problem={problems.get(at.name)}
          required
          input={{
            autoComplete: 'off',
            lang: 'ja',
            onCompositionUpdate: ({ data }) => setHeard((before) => hear(before, data)),
            onCompositionEnd: ({ data, currentTarget: { value } }) => {
              const now = partFinished(heard, data, value.slice(0, Math.max(0, value.length - data.length)));
              setHeard(now);
              if (now.reading !== '' && (names.kana === '' || names.kanaHeard))
                change({ kana: now.reading, kanaHeard: true });
            },
          }}
        />
      </At>
    </>
  );
}
