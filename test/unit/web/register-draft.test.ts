import { type Draft, newDraft, newPerson, withAsked } from '../../../src/web/client/counter/register/draft.js';
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

describe('what somebody asked for from the guide', () => {
  const asked = { deceased: '髙橋󠄀 一郎', deathDay: '2026-11-20', name: '髙橋 花子', telephone: '090-1234-5678' };
  const daughter = { ...newPerson(), name: '髙橋 美咲', roles: ['VISITOR' as const] };
  const asking = { ...newPerson(), name: asked.name, telephone: asked.telephone, told: asked.telephone };

  it('fills what is empty in a form that was begun, and stands beside the people there, once', () => {
    const begun = newDraft({ kana: 'たかはし いちろう', birth: 'S15.3.2', people: [newPerson(), daughter] });
    const filled = { ...begun, name: asked.deceased, death: asked.deathDay, people: [daughter, asking] };
    expect(withAsked(begun, asked)).toEqual(filled);
    expect(withAsked(filled, asked)).toEqual(filled);
    const typed = newDraft({ name: '髙橋󠄀　一郎 ', death: '-1' });
    expect(withAsked(typed, asked)).toEqual({ ...typed, people: [asking] });
    expect(withAsked(newDraft(), { ...asked, deceased: null, deathDay: null })).toMatchObject({
      name: '',
      death: '',
      people: [asking],
    });
  });

  it('leaves a form alone that was begun for somebody else', () => {
    const begun = draft({ name: '鈴木 進' });
    for (const deceased of [asked.deceased, null]) expect(withAsked(begun, { ...asked, deceased })).toBe(begun);
  });
});
