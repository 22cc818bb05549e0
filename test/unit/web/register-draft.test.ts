import { type Draft, newDraft, newPerson } from '../../../src/web/client/counter/register/draft.js';
import { fieldOf, inputOf, missingIn } from '../../../src/web/client/counter/register/read-draft.js';

const TODAY = '2026-11-22';
const draft = (given: Partial<Draft> = {}): Draft =>
  newDraft({ name: '髙橋󠄀 一郎 ', birth: 'S15.3.2', death: '-1', source: 'TOLD_BY_FAMILY', ...given });

it('sends a name as it is written, and codes in plain characters', () => {
  const input = inputOf(
    draft({
      personNumber: '１００４５０１',
      people: [{ ...newPerson(), roles: ['VISITOR'], telephone: '０９０ー１２３４' }],
    }),
    TODAY,
  );
  expect(input?.deceased).toMatchObject({ name: '髙橋󠄀 一郎 ', birthDate: '1940-03-02', personNumber: '1004501' });
  expect(input?.deathDate).toBe('2026-11-21');
  expect(input?.people).toMatchObject([{ telephone: '090-1234', name: null }]);
});

it('names what is missing in the order of the form', () => {
  const empty = newDraft({ birth: 'S64.2.1', people: [{ ...newPerson(), name: '髙橋 美咲' }] });
  expect(inputOf(empty, TODAY)).toBeNull();
  expect(missingIn(empty, TODAY)).toEqual([
    { at: 'deceased.name', what: 'nameMissing' },
    { at: 'deceased.birthDate', what: 'birthRefused' },
    { at: 'deathDate', what: 'deathMissing' },
    { at: 'source', what: 'sourceMissing' },
    { at: 'people.0.roles', what: 'roleMissing' },
  ]);
});

it('leads a refusal to its field, past the people whose lines are empty', () => {
  const people = [newPerson(), { ...newPerson(), name: '髙橋 美咲' }];
  expect(fieldOf(['input', 'people', '0', 'telephone'], draft({ people }))).toBe('people.1.telephone');
  expect(fieldOf(['input', 'deceased', 'kana'], draft())).toBe('deceased.kana');
});
