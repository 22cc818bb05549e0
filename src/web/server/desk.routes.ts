import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Where the staff application lives. Below it every path is the application's own, so that a link opens its screen. */
export const DESK = '/desk';

const PAGE = 'index.html';
const A_YEAR = 365 * 24 * 60 * 60 * 1000;
const A_DAY_S = 24 * 60 * 60;

/**
 * The staff application as it was built: one page and its files, to everybody, since it holds nothing of anybody; what it
 * shows it asks of /graphql, as whoever is signed in.
 * @param folder where `npm run build` put it
 * @param drawings of papers, one SVG with a symbol for each: fetched once a day, and no part of what every screen loads
 */
export function deskRoutes(folder: string, drawings: string): RequestHandler {
  const router = Router();
  router.get(`${DESK}/papers.svg`, (_request, response) => {
    response
      .set('cache-control', `public, max-age=${String(A_DAY_S)}`)
      .type('svg')
      .send(drawings);
  });
  router.get('/', (_request, response) => response.redirect(302, `${DESK}/`));
  // Names of files carry the hash of what they hold: such a file never changes.
  router.use(
    `${DESK}/assets`,
    express.static(join(folder, 'assets'), { immutable: true, maxAge: A_YEAR, index: false }),
  );
  router.use(`${DESK}/assets`, (_request, response) => void response.sendStatus(404));
  router.get([DESK, `${DESK}/{*screen}`], (_request, response) => {
    if (!existsSync(join(folder, PAGE))) return void response.status(503).type('text').send(NOT_BUILT);
    response.set('cache-control', 'no-cache').sendFile(PAGE, { root: folder });
  });
  return router;
}

const NOT_BUILT = `画面がまだ作られていません。npm run build のあと、もう一度開いてください。
The screens have not been built: run npm run build, then open this again.
`;
