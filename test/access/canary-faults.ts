import { deceased, living } from './canary-words.js';
import type { Ear } from './ear.js';

const [first, second] = living;
const NOBODYS = '00000000-0000-4000-8000-000000000000';

/** Every door, knocked at the wrong way with words of a family: what is said then holds none of them. */
export async function atEveryDoor(ear: Ear): Promise<void> {
  const json = { 'content-type': 'application/json' };
  const long = first.name.repeat(200);
  for (const [to, path, fields] of [
    ['nobody', '/k', { code: first.name, birthDate: deceased.birthDate }],
    ['nobody', '/k', { code: '7H4K-92M8', birthDate: first.birthDate }],
    ['nobody', '/k', { code: long, birthDate: first.address }],
    ['nobody', '/k/again', { birthDate: first.birthDate }],
    ['nobody', '/k/question', { fact: first.work, answer: first.bank }],
    ['nobody', '/sign-in', { login: 'koma', password: first.name, code: first.telephone }],
    ['nobody', '/account', { login: 'koma', invitation: first.name }],
    [
      'nobody',
      '/account/open',
      { login: 'koma', invitation: '7H4K-92M8', password: first.work, secret: '', firstCode: first.telephone },
    ],
    ['nobody', '/paper', { caseId: NOBODYS, personId: first.name }],
    ['counter', '/paper', { caseId: NOBODYS, personId: first.name }],
    ['counter', '/paper', { caseId: long, personId: first.name }],
    ['department:JUTAKU', '/paper', { caseId: first.name, personId: second.name }],
    ['counter', '/hand-over-card', { caseId: first.name, language: second.name }],
    ['counter', '/workplace', { label: long, department: second.name }],
    ['counter', '/account/password', { current: first.name, password: second.name, code: first.telephone }],
    ['counter', '/act-as', { appointment: first.name }],
  ] as const)
    await ear.form(to, path, fields);
  for (const path of ['/k', '/sign-in', '/paper', '/graphql'])
    await ear.page('nobody', path, {
      method: 'POST',
      headers: json,
      body: `{"code": "${first.name}", "telephone": ${first.telephone}`,
    });
  for (const path of ['/k/list', '/desk/', '/nowhere', '/metrics', '/health/ready', '/sessions', '/k/end'])
    await ear.page('nobody', `${path}?name=${encodeURIComponent(first.name)}&telephone=${first.telephone}`);
  for (const as of ['counter', 'privacy-officer']) await ear.page(as, `/destruction/${encodeURIComponent(first.name)}`);
  await ear.page(
    'counter',
    `/graphql?query=${encodeURIComponent('query ($search: String) { cases(search: $search) { edges { cursor } } }')}&variables=${encodeURIComponent(JSON.stringify({ search: first.name }))}`,
  );
  for (const [where, query, variables] of GRAPHQL) await ear.gql('counter', where, query, variables);
  await ear.page('counter', '/graphql/stream', {
    method: 'POST',
    headers: { ...json, accept: 'text/event-stream' },
    body: JSON.stringify({
      query: 'subscription ($id: ID!) { caseProgress(caseId: $id) { asked } }',
      variables: { id: first.name },
    }),
  });
}

const REGISTER = 'mutation ($input: RegisterDeathNoticeInput!) { registerDeathNotice(input: $input) { __typename } }';
const ADD =
  'mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename ... on UserError { code message path } } }';
const GRAPHQL: readonly (readonly [where: string, query: string, variables?: object])[] = [
  [
    'no such field of a variable',
    REGISTER,
    {
      input: {
        source: 'FILED_HERE',
        deathDate: '2026-11-17',
        deceased: { name: first.name, telefon: first.telephone },
      },
    },
  ],
  [
    'a variable of another form',
    REGISTER,
    { input: { source: first.name, deathDate: second.birthDate, deceased: second.name } },
  ],
  [
    'a day that is none',
    REGISTER,
    { input: { source: 'FILED_HERE', deathDate: first.name, deceased: { name: second.name } } },
  ],
  [
    'a refusal',
    ADD,
    { input: { caseId: NOBODYS, name: first.name, telephone: first.telephone, address: first.address } },
  ],
  [
    'a telephone that is none',
    ADD,
    { input: { caseId: NOBODYS, name: first.name, telephone: `${first.telephone} ${first.work}` } },
  ],
  [
    'a search that finds nobody',
    'query ($s: String) { cases(search: $s) { edges { cursor } } }',
    { s: `${first.name}様` },
  ],
  ['a case by a name', 'query ($id: ID!) { case(id: $id) { id } }', { id: first.name }],
  ['a cursor', 'query ($after: String) { cases(after: $after) { edges { cursor } } }', { after: first.name }],
];
