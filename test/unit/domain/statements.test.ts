import { FAMILY, REGISTER, SHOWN } from '../../../src/domain/reading.js';
import { sheetsFor, type Said, type Statement } from '../../../src/domain/statements.js';
import { department } from './small-catalogue.js';

const catalogue = { departments: [department('KOKUHO')] };
const said = (value: unknown, more: Partial<Said> = {}): Said => ({ value, at: '2026-11-22T00:00:00.000Z', ...more });
const over75 = { deathDate: said('2026-11-01'), birthDate: said('1940-03-02'), seikatsuHogo: said(false) };
const insurance = (...shown: readonly Said[]) => {
  const statements = new Map<string, Statement>([[REGISTER, over75]]);
  shown.forEach((one, index) => statements.set(index === 0 ? SHOWN : FAMILY, { healthInsurance: one }));
  return sheetsFor(catalogue, statements)('KOKUHO').get('healthInsurance');
};

describe('what sources say, and what follows from it', () => {
  it('meet: over 75 nobody is in 国保, so who says it contradicts', () => {
    expect(insurance()).toEqual({ known: { type: 'one', possible: ['kouki'] }, conflict: false });
    expect(insurance(said('kokuho'))).toMatchObject({ conflict: true });
  });

  it('give way to what a person settled, what is worked out included', () => {
    const kokuho = { known: { type: 'one', possible: ['kokuho'] }, conflict: false };
    expect(insurance(said('kokuho', { settled: true }))).toEqual(kokuho);
    expect(insurance(said('kokuho', { settled: true }), said('kouki'))).toEqual(kokuho);
  });

  it('of two settled the later one stands', () => {
    const earlier = said('kokuho', { settled: true });
    const later = said('kouki', { settled: true, at: '2026-11-23T00:00:00.000Z' });
    expect(insurance(earlier, later)).toMatchObject({ known: { possible: ['kouki'] }, conflict: false });
    expect(insurance(later, earlier)).toMatchObject({ known: { possible: ['kouki'] }, conflict: false });
  });
});
