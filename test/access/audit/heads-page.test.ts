import { headTyped, inFours } from '../../../src/access/audit/heads.js';
import { useService } from '../../support/desk.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from './rows.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
let rows: NewRows;

beforeAll(async () => {
  rows = new NewRows(house.ground);
  for (const as of ['auditor', 'privacy-officer', 'counter', 'department:SHIMIN', 'people-admin'])
    await house.service.headers({ as });
  await rows.take();
});

describe('the page with the heads, to be kept on paper', () => {
  const open = async (as: string, path = '/audit/heads', language = 'ja') =>
    fetch((await listening(house.service)) + path, {
      headers: { ...(await house.service.headers({ as })), 'accept-language': language },
      redirect: 'manual',
    });

  it('has those of days that are over, in groups of four, with a line to sign; reading it is written down', async () => {
    const hash = '0123456789abcdef'.repeat(4);
    await house.ground.superuser(
      `insert into audit_chain (municipality_id, day, position, audit_id, hash)
       select 'demo-city', d::date, 1, -row_number() over (), decode('${hash}', 'hex')
         from unnest(array['2026-11-20', '2026-11-21', '2026-11-22']) d`,
    );
    const page = await open('auditor');
    const text = await page.text();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(text.match(/<span>0123<\/span> <span>4567<\/span>/g)).toHaveLength(2 * 4);
    expect(text).toContain('2026-11-21');
    // Today's still moves.
    expect(text).not.toContain('2026-11-22<');
    expect(text).toContain('控えた人');
    // It closes by itself (test/browser/closing-pages.ts), without script after the auditor's fifteen minutes.
    expect(text).toContain('<script src="/idle.js" defer data-minutes="15">');
    expect(text).toContain('content="900; url=/sign-in/closed"');
    expect(await rows.take()).toEqual([expect.objectContaining({ act: 'auditHeads', role: 'auditor', count: 2 })]);
    expect(await (await open('privacy-officer', '/audit/heads?days=1', 'en')).text()).toMatch(/days=31.*Earlier/s);
    for (const as of ['counter', 'people-admin', 'department:SHIMIN']) expect((await open(as)).status).toBe(403);
    expect(await rows.take()).toContainEqual(
      expect.objectContaining({ act: 'auditHeads', role: 'people-admin', outcome: 'refused', code: 'NOT_ALLOWED' }),
    );
    expect((await open('nobody')).headers.get('location')).toBe('/sign-in');
    const typed = headTyped('０１２３ 4567-89AB cdef '.concat('0123456789abcdef'.repeat(3)));
    expect([typed, headTyped('0123'), inFours(hash)[15]]).toEqual([hash, null, 'cdef']);
  });
});
