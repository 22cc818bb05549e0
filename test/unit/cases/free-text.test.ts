import { telephoneProblems } from '../../../src/cases/free-text.js';

const problem = (text: string | null) => telephoneProblems(text, ['input', 'telephone'], 100)[0]?.code ?? null;

describe('a telephone number', () => {
  it.each([
    null,
    '',
    '03-1234-5678',
    '０９０－１２３４－５６７８',
    '090 1234 5678',
    '(03)1234-5678',
    '0577ー32−3333',
    '+81 90-1234-5678',
    '0577-32-3333 内線 2345',
    '0577-32-3333(内線2345)',
    '0577-32-3333 ext. 12',
  ])('is taken as %s', (text) => {
    expect(problem(text)).toBeNull();
  });

  it.each(['abc', '不明', '-', '090-1234-5678 (娘)', '090-1234-5678、03-1234-5678', 'http://x/1'])(
    'is asked for again instead of %s',
    (text) => {
      expect(problem(text)).toBe('TELEPHONE_WRONG');
    },
  );

  it('that is a My Number is named as one', () => {
    expect(problem('1234-5678-9018')).toBe('MY_NUMBER');
  });
});
