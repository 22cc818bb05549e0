import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import type * as contract from '../contract/generated.js';
import { inEra } from '../domain/era.js';
import { FACTS } from '../domain/facts/index.js';
import type { Language, Text } from '../domain/text.js';
import { changesOfCase, openChanges, type OpenedChange } from './case-changes.js';
import { caseById } from './case-loader.js';
import type { CaseRef } from './case.resolver.js';
import type { Notice } from './notice.js';
import { changesOfPeople } from './people-changes.js';

@Resolver('Case')
export class CaseChangesResolver {
  /** Whom a case was told apart from is the other cases' business as well: that stays with the audit. */
  @ResolveField()
  async changes(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<contract.CaseChange[]> {
    const loaders = await operation.loaders();
    const [record, rows] = await Promise.all([caseById(loaders).load(id), changesOfCase(loaders).load(id)]);
    if (!record) return [];
    const changes = [
      ...openChanges(record, rows).flatMap((change) => present(change, operation.language)),
      ...changesOfPeople(record, operation.language),
    ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
    return [...changes, { ...NOTHING_ELSE, kind: 'REGISTERED', at: record.registeredAt, by: null, reason: null }];
  }
}

const NOTHING_ELSE = { cause: null, person: null, corrected: [] };

const KINDS: Readonly<Record<OpenedChange['kind'], contract.CaseChangeKind | null>> = {
  corrected: 'CORRECTED',
  voided: 'VOIDED',
  opened: 'OPENED',
  closed: 'CLOSED',
  reopened: 'REOPENED',
  'told-apart': null,
};

const CAUSES: Readonly<Record<string, contract.CorrectionCause>> = {
  'our-slip': 'OUR_SLIP',
  import: 'IMPORT',
  'register-corrected': 'REGISTER_CORRECTED',
  'under-way': 'UNDER_WAY',
};

function present({ kind, cause, by, at, reason, notices }: OpenedChange, language: Language): contract.CaseChange[] {
  const named = KINDS[kind];
  if (named === null) return [];
  const corrected = notices ? differences(notices.before, notices.after, language) : [];
  return [{ kind: named, at, by, reason, cause: notices ? (CAUSES[cause] ?? null) : null, person: null, corrected }];
}

type Read = (notice: Notice) => Text | string | null;

const orNull = (text: string | null): Text | null => (text === null ? null : inEra(text));
const REGISTERED: Readonly<Record<'yes' | 'no', Text>> = {
  yes: { ja: 'この市に住民登録がある', en: 'registered here' },
  no: { ja: 'この市に住民登録がない', en: 'not registered here' },
};
const REGISTER_STATES: Readonly<Record<Notice['registerState'], Text>> = {
  pending: { ja: '記載はこれから', en: 'not entered yet' },
  done: { ja: '記載済み', en: 'entered' },
};

const SOURCES: Readonly<Record<Notice['source'], Text>> = {
  'filed-here': { ja: 'この市に届け出た', en: 'filed here' },
  'notified-by-other-city': { ja: 'ほかの市区町村から通知があった', en: 'notified by another municipality' },
  'told-by-family': { ja: 'ご家族から聞いた', en: 'told by the family' },
};
/** What a correction can change, in the order in which it is read. */
const FIELDS: readonly { readonly name: string; readonly label: Text; readonly read: Read }[] = [
  { name: 'deathDate', label: { ja: '亡くなられた日', en: 'day of death' }, read: ({ deathDate }) => inEra(deathDate) },
  {
    name: 'deathDateTo',
    label: { ja: '亡くなられた日（遅くとも）', en: 'day of death, at the latest' },
    read: ({ deathDateTo }) => orNull(deathDateTo),
  },
  { name: 'name', label: { ja: 'お名前', en: 'name' }, read: ({ deceased }) => deceased.name },
  { name: 'kana', label: { ja: 'フリガナ', en: 'kana' }, read: ({ deceased }) => deceased.kana },
  {
    name: 'birthDate',
    label: { ja: '生年月日', en: 'birth date' },
    read: ({ deceased }) => orNull(deceased.birthDate),
  },
  {
    name: 'personNumber',
    label: { ja: '宛名番号', en: 'person number' },
    read: ({ deceased }) => deceased.personNumber,
  },
  {
    name: 'registeredHere',
    label: { ja: '住民登録', en: 'resident' },
    read: ({ deceased: { registeredHere } }) =>
      registeredHere === null ? null : REGISTERED[registeredHere ? 'yes' : 'no'],
  },
  {
    name: 'registerState',
    label: { ja: '住民票への記載', en: 'entry in the resident register' },
    read: ({ registerState }) => REGISTER_STATES[registerState],
  },
  { name: 'source', label: { ja: '届出のもと', en: 'source of the notice' }, read: ({ source }) => SOURCES[source] },
  { name: 'filedOn', label: { ja: '届出日', en: 'day of filing' }, read: ({ filedOn }) => orNull(filedOn) },
  { name: 'sex', label: FACTS.sex.label, read: ({ deceased: { sex } }) => sex && FACTS.sex.values[sex].label },
  {
    name: 'nationality',
    label: FACTS.nationalityCategory.label,
    read: ({ deceased: { nationality } }) => nationality && FACTS.nationalityCategory.values[nationality].label,
  },
];

/** Who is left in the household is looked up where it is needed; here stands only that it was corrected. */
const HOUSEHOLD: Text = { ja: '世帯', en: 'household' };
const ADDRESS: Text = { ja: '住所', en: 'address' };

function differences(before: Notice, after: Notice, language: Language): contract.CorrectedField[] {
  const words = (said: Text | string | null): string | null =>
    said === null || typeof said === 'string' ? said : said[language];
  const changed = FIELDS.flatMap(({ name, label, read }) => {
    const [was, is] = [words(read(before)), words(read(after))];
    return was === is ? [] : [{ name, label: label[language], was, is }];
  });
  const only = (name: string, label: Text, isSame: boolean): contract.CorrectedField[] =>
    isSame ? [] : [{ name, label: label[language], was: null, is: null }];
  return [
    ...changed,
    ...only('household', HOUSEHOLD, JSON.stringify(before.household) === JSON.stringify(after.household)),
    // Somebody of the case may be protected: an address stands in its own place alone, where that is looked at first.
    ...only('address', ADDRESS, before.deceased.address === after.deceased.address),
  ];
}
