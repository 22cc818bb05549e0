import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpAdapterHost } from '@nestjs/core';
import type express from 'express';
import { newGuideCode } from '../../../src/access/family/access-code.js';
import { GUIDE_WORDS } from '../../../src/guide/pages/guide.words.js';
import { WISHES } from '../../../src/guide/pages/wish.routes.js';
import { startPage } from '../../../src/guide/pages/guide.pages.js';
import { NOTHING_SAID, QUESTIONS } from '../../../src/guide/guided.js';
import { tongueSources } from '../../../src/tongue-sources.js';
import { Tongues, TONGUES_FOLDER } from '../../../src/tongues/tongues.js';
import { aNotice, aPerson } from '../../builders.js';
import type { House } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { foreignTextsOf, type Spoken } from '../../support/foreign-texts.js';
import { realCatalogue } from '../../support/service.js';

/** Numbers with which a page refuses, beside those that it shows. */
const MY_NUMBER = '123456789018';
const RESIDENT_RECORD_CODE = '12345678902';
const TOO_LONG = 'x'.repeat(101);
const PLANNED = `mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ... on PlanVisitSuccess { visit { id } } } }`;

/** Somebody who reads in one language, at an address of their own, and remembers all that they have read. */
class Reader extends Relative {
  readonly pages: { readonly path: string; readonly status: number; readonly text: string }[] = [];

  constructor(
    url: string,
    readonly tongue: Spoken,
    /** From which they read: what is counted by address is counted for them alone. */
    private readonly address: string,
  ) {
    super(url);
  }

  override async get(path: string): Promise<Response> {
    return this.#read(`GET ${path}`, await super.get(path, { 'x-forwarded-for': this.address }));
  }

  override async post(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
    const response = await super.post(path, fields, { 'x-forwarded-for': this.address, ...headers });
    return this.#read(`POST ${path} ${JSON.stringify(fields)}`, response);
  }

  /** The page to which a form leads. */
  async go(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const to = (await this.post(path, fields)).headers.get('location');
    return to === null ? '' : (await this.get(to.replace(/#.*$/u, ''))).text();
  }

  async #read(path: string, response: Response): Promise<Response> {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (isPage && response.status !== 303)
      this.pages.push({ path, status: response.status, text: await response.clone().text() });
    return response;
  }
}

const sources = tongueSources(realCatalogue());
const files = new Tongues().files;

const spoken = files.map(({ id, lang, file }): Spoken => ({ id, lang, texts: file.texts() }));

/** Every page and every refusal of the family and of the guide in every language, on the service of whoever calls this. */
export function describeEveryTongue({ house, url }: { readonly house: House; readonly url: () => string }): void {
  const proxies = (count: number): void => {
    const app: express.Express = house.service.get(HttpAdapterHost).httpAdapter.getInstance();
    app.set('trust proxy', count);
  };

  describe('whatever a family can come to', () => {
    let [caseId, number] = ['', ''];
    beforeAll(async () => {
      proxies(1);
      await house.ground.superuser('delete from family_attempts');
      const people = spoken.map(({ id }) => aPerson({ roles: ['VISITOR'], name: `鶫 ${id}` }));
      ({ id: caseId, number } = (await house.desk.accept('registerDeathNotice', aNotice({ people }))).case);
      await house.quiet();
    });
    afterAll(() => proxies(0));

    it('is said in every language, what is refused too, and what stays Japanese is marked as Japanese', async () => {
      const readers = await Promise.all(spoken.map((tongue, at) => everything(tongue, at)));
      for (const { tongue, pages } of readers) {
        // What stands on paper alone is another test's; sentences that the rules put together are the same there.
        const ofPages = sources.filter(({ key }) => !/^(?:sheet|paper)\./.test(key));
        const foreign = foreignTextsOf(tongue, ofPages);
        const found = pages.flatMap(({ path, text }) => foreign(text).map((finding) => `${finding} (${path})`));
        expect([...new Set(found)]).toEqual([]);
        for (const { text } of pages) expect(text).toContain(`<html lang="${tongue.lang}"`);
        // All of it was really there.
        const seen = new Set(pages.map(({ status }) => status));
        for (const status of [200, 400, 401, 403, 404, 409, 429]) expect(seen).toContain(status);
        expect(pages.length).toBeGreaterThan(75);
      }
    }, 120_000);

    async function everything(tongue: Spoken, at: number): Promise<Reader> {
      const reader = new Reader(url(), tongue, `192.0.2.${String(at + 1)}`);
      await reader.post('/tongue', { tongue: tongue.id, back: '/guide' });
      await theGuide(reader);
      await theWish(reader);
      await theFamily(reader, at);
      return reader;
    }

    async function theGuide(reader: Reader): Promise<void> {
      for (const path of ['', '?cleared', '/day', '/nothing', '/q/nothing', '/kept', '/wish'])
        await reader.get(`/guide${path}`);
      await reader.post('/guide/day', { day: 'x', answer: 'day' });
      await reader.post('/guide/papers', { answer: 'nonsense' });
      await reader.post('/guide/day', { day: 'R8.11.20' }, { 'sec-fetch-site': 'cross-site' });
      await reader.go('/guide/day', { day: 'R8.11.20', answer: 'day' });
      await reader.go('/guide/papers', { paper: 'kouki', answer: 'looked' });
      for (const { id } of QUESTIONS) await reader.get(`/guide/q/${id}`);
      for (const id of ['head', 'resident', 'spouse']) await reader.go(`/guide/q/${id}`, { answer: 'choice:yes' });
      await reader.go('/guide/q/contracts', { thing: 'water', answer: 'none' });
      await reader.get('/guide/list');
      for (const code of ['', 'ABCDEFGH', newGuideCode()]) await reader.post('/guide/kept', { code });
      await reader.go('/guide/keep', {});
      for (const path of ['/list', '/wish', '/']) await reader.get(`/guide${path}`);
      await reader.go('/guide/clear', {});
    }

    async function theWish(reader: Reader): Promise<void> {
      const given = { name: 'A', telephone: '090-1234-5678', hour: '12:00〜13:00' };
      const wrong: readonly Readonly<Record<string, string>>[] = [
        { hour: '' },
        { name: '' },
        { name: MY_NUMBER },
        { name: RESIDENT_RECORD_CODE },
        { name: 'a\u0007' },
        { name: TOO_LONG },
        { telephone: '' },
        { telephone: 'x' },
        { deathDay: 'x' },
        {},
      ];
      expect(wrong.length).toBe(WISHES.points);
      for (const more of [...wrong, {}]) await reader.post('/guide/wish', { ...given, ...more });
    }

    async function theFamily(reader: Reader, at: number): Promise<void> {
      for (const path of ['/k', '/k/list', '/k/end', '/k/nothing', `/k/p/${number}/1`]) await reader.get(path);
      const { code, personId, paper } = await paperFor(house.desk, caseId, at);
      await reader.open('x');
      await reader.open(code, 'x');
      await reader.open(code, '1941-03-02');
      await reader.open(code);
      await reader.post('/k/goes', { goes: 'OTHER' });
      for (const path of ['not-needed', 'authority', 'visit', 'second', 'nothing']) await reader.get(`/k/${path}`);
      await theQuestion(reader);
      await theWishOfTheList(reader);
      await theVisit(reader, personId);
      await theSecondCode(reader);
      for (const sheet of [`${number}/1`, `${number}/999`, '2026-9999/1']) await reader.get(`/k/p/${sheet}`);
      await house.ground.superuser('delete from family_sessions where paper_id = $1', [paper.id]);
      for (const path of ['/k/list', '/k/visit']) await reader.get(path);
      await reader.post('/k/again', { birthDate: 'x' });
      await reader.post('/k/end', {});
    }

    async function theQuestion(reader: Reader): Promise<void> {
      const page = await (await reader.get('/k/question')).text();
      const fact = /name="fact"\s+value="(\w+)"/u.exec(page)?.[1] ?? '';
      expect(fact).not.toBe('');
      await reader.post('/k/question', { fact, answer: 'unknown' });
      for (const answer of ['yes', 'perhaps']) await reader.post('/k/question', { fact: 'isHeir', answer });
    }

    async function theWishOfTheList(reader: Reader): Promise<void> {
      const given = { half: '2026-11-25 morning', hour: '12:00〜13:00', telephone: '0900-123-4567' };
      await reader.get('/k/wish');
      for (const more of [{ half: '', hour: '' }, { telephone: 'x' }, {}])
        await reader.go('/k/wish', { ...given, ...more });
      await reader.get('/k/list');
      await reader.go('/k/wish/back', {});
    }

    async function theVisit(reader: Reader, personId: string): Promise<void> {
      const input = { caseId, day: '11/26', hour: '10', personId, telephone: '0900-123-4567' };
      const { planVisit } = await house.desk.query<{ planVisit: { visit: { id: string } } }>(PLANNED, { input });
      const send = (more: Readonly<Record<string, string>>) =>
        reader.go('/k/visit', { id: planVisit.visit.id, act: 'wishOtherDay', digits: '4567', words: '', ...more });
      const wrong: readonly Readonly<Record<string, string>>[] = [
        { digits: 'x' },
        { digits: '1111' },
        { words: MY_NUMBER },
      ];
      for (const more of [...wrong, {}]) await send(more);
      await reader.get('/k/wish');
      for (const act of ['takeBackWish', 'callOffVisit', 'takeBackWish']) await send({ act });
      await reader.get('/k/list');
    }

    async function theSecondCode(reader: Reader): Promise<void> {
      const made = await (await reader.post('/k/second', { after: '' })).text();
      await reader.post('/k/second', { after: '' });
      await reader.get('/k/second');
      await reader.post('/k/second/end', { id: caseId });
      const guest = new Reader(url(), reader.tongue, '203.0.113.1');
      await guest.post('/tongue', { tongue: reader.tongue.id, back: '/k' });
      await guest.open(/class="big">([2-9A-Z-]{9})</u.exec(made)?.[1] ?? '');
      for (const path of ['/k/list', '/k/second', '/k/visit', '/k/wish']) await guest.get(path);
      await guest.post('/k/wish', { half: '2026-11-25 morning' });
      await guest.post('/k/goes', { goes: 'SELF' });
      await guest.post('/k/second', { after: '' });
      reader.pages.push(...guest.pages);
    }

    it('is found where a sentence is not said: the gate is red', () => {
      const folder = mkdtempSync(join(tmpdir(), 'tongues-'));
      cpSync(TONGUES_FOLDER, folder, { recursive: true, filter: (name) => !name.endsWith('.ts') });
      const file = join(folder, 'ne.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}guide\.offer:\n(?: {4}.*\n)+/mu, ''));
      const [tongue, ne] = [new Tongues(folder).named('ne'), spoken.find(({ id }) => id === 'ne')];
      if (!tongue || !ne) throw new Error('there is no Nepali');
      const found = (body: string) => foreignTextsOf(ne, sources)(`<html lang="ne"><main>${body}</main></html>`);
      const offer = GUIDE_WORDS.en.offer;
      expect(found(startPage(tongue, NOTHING_SAID, { contact: null, opens: null }, null).html)).toContain(
        `ne: guide.offer: ${offer}`,
      );
      expect(found('お答えする')).toEqual(['ne: Japanese that is not marked: お答えする']);
      expect(found('We ask you now')).toEqual(['ne: English that is not marked: We ask you now']);
      expect(found('<b lang="en" aria-label="Back to the list">नमस्ते</b>')).toContain(
        'ne: list.toList: Back to the list',
      );
      expect(found('<i lang="en">We ask you now</i> <i lang="ja">世帯主変更届</i> नमस्ते')).toEqual([]);
    });
  });
}
