import express from 'express';
import request from 'supertest';
import { Cookies } from '../../../src/access/cookies.js';
import { answerWithin } from '../../../src/access/graphql/http-edge.js';
import { drawn, inLanguage, plain, withJapaneseMarked } from '../../../src/access/pages/marked.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { surprise } from '../../../src/platform/errors/user-error.js';
import { told, TonguePages } from '../../../src/tongues/tongue-pages.js';
import { Tongues } from '../../../src/tongues/tongues.js';

const tongues = new Tongues();
const nepali = () => tongues.named('ne') ?? tongues.plain('en');

describe('what a family can’t do on a page', () => {
  const pages = new TonguePages(tongues, new Cookies('http://127.0.0.1'));
  const app = express().use(answerWithin(20), pages.routes());
  app.get('/k/late', () => undefined);
  app.use('/k', pages.nothingHere);
  const asked = (path: string, accept = 'text/html') =>
    request(app).get(path).set('accept-language', 'ne').set('accept', accept);

  it('is said on a page in their language, where the edge gives up too', async () => {
    const late = await asked('/k/late');
    expect([late.status, late.type]).toEqual([503, 'text/html']);
    expect(late.text).toContain('तोकिएको समयभित्र सकिएन।');
  });

  it('is said where there is nothing, with two ways on; what is no browser is answered as ever', async () => {
    const { status, text } = await asked('/k/nothing');
    expect(status).toBe(404);
    for (const part of ['<html lang="ne">', 'यो पृष्ठ भेटिएन', 'href="/k"', 'href="/guide"']) expect(text).toContain(part);
    expect((await asked('/k/nothing', 'application/json')).text).not.toContain('यो पृष्ठ');
  });

  it('is said with its reference in their language where nobody foresaw it', () => {
    const error = surprise(new Error('boom'), createLogger('silent'));
    expect(told(nepali(), error)).toContain(error.reference);
    expect(told(nepali(), error)).toMatch(/^काम पूरा हुन सकेन।/u);
    expect(told(tongues.plain('ja'), error)).toMatch(/^うまくいきませんでした。/u);
  });
});

describe('Japanese within another language', () => {
  const marked = (lang: string, text: string) => drawn(withJapaneseMarked(lang, text));

  it('is marked: names with their selectors and 外字, dates, and nothing twice', () => {
    expect(marked('vi', 'Ví dụ: 昭和15年3月2日, S15.3.2.')).toBe(
      'Ví dụ: <span lang="ja">昭和15年3月2日</span>, S15.3.2.',
    );
    for (const name of ['葛󠄀 花子', '髙﨑\uE000', 'ローマ'])
      expect(marked('ne', `${name}ले`)).toBe(`<span lang="ja">${name}</span>ले`);
    expect(marked('id', `(${inLanguage('ja', '令和8年')})`)).toBe('(<span lang="ja">令和8年</span>)');
    expect(plain(withJapaneseMarked('ko', '(令和8年) 葛󠄀'))).toBe('(令和8年) 葛󠄀');
  });

  it('is known in Chinese by its kana', () => {
    expect(marked('zh-Hans', '去世的人的户籍')).toBe('去世的人的户籍');
    expect(marked('zh-Hans', '法テラス')).toBe('<span lang="ja">法テラス</span>');
  });
});
