import 'reflect-metadata';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { ReviseList } from '../lists/revise-list.js';
import { systemClock } from '../platform/clock.js';
import { environment } from '../platform/config/environment.js';
import { exitCodes, StartFailure } from '../platform/failures.js';
import { startService, type Service } from '../service.js';
import { catalogueToken, readSettings } from '../settings.js';
import type { Catalogue } from '../domain/catalogue.js';
import { importLedgers, importProtected } from './city/city.js';
import { Client, NotAnswered } from './client.js';
import { caseShape, REGISTER, registerShape, THE_CASE, type TheCase } from './documents.js';
import { freePort } from './free-port.js';
import { readNotice } from './notice.js';
import { faultOfForm } from './notice-form.js';
import type { Options } from './options.js';
import { isWithMachine, ProgressLine } from './progress.js';
import { projectFolder } from './project-folder.js';
import { admitStaff, OFFICES } from './sign-ins.js';
import { type StandIn, startStandIn, written } from './stand-in-system.js';
import { styleFor } from './terminal/page.js';
import { renderList } from './terminal/render-list.js';
import type { Words } from './words.js';

/** So long the family waits for the last department at most; what comes later is added. */
const PATIENCE_MILLISECONDS = 4_000;

/** A run of the demo: what was asked for, and where its words go. With --json standard output carries nothing but JSON. */
export interface Run {
  readonly options: Options;
  readonly words: Words;
  readonly out: NodeJS.WriteStream;
}

/**
 * The demo from start to end. Loaded only when the options are understood: a wrong one is answered at once, not after the
 * whole service was read.
 * @throws what explainStartFailure turns into a sentence
 */
export async function demo(run: Run): Promise<void> {
  const { options, words, out } = run;
  const project = projectFolder();
  // Before anything starts: a wrong file is the cheapest mistake.
  const input = readNotice(project, options.notice, systemClock.today());
  const fault = faultOfForm(project, input);
  if (fault !== null) throw notTaken(words.notTaken(fault));
  out.write(`${words.starting}\n`);
  const standIn = await startStandIn(options.switches);
  const service = await startService(await settings(standIn), {
    departments: join(project, 'src/departments'),
    screens: join(project, 'dist/web'),
    migrations,
    demo: true,
  });
  let endedBySignal = false;
  try {
    endedBySignal = await show(run, service, input, project);
  } finally {
    standIn.close();
    if (!endedBySignal) await service.close();
  }
}

/**
 * The service's own settings, with the stand-in as the departments' systems, no log lines between the demo's own, and a
 * free port where none is asked for.
 */
async function settings({ urls, tokens }: StandIn): Promise<Record<string, string | undefined>> {
  const given = environment();
  return {
    ...given,
    PORT: given['PORT'] || String(await freePort(4000, given['HOST'] || '127.0.0.1')),
    LOG_LEVEL: given['LOG_LEVEL'] || 'silent',
    // 0000 stands at the end of no real number.
    YORISOI_COUNTER_CONTACT: given['YORISOI_COUNTER_CONTACT'] || 'おくやみ窓口 電話 0577-00-0000（架空）',
    ...(given['YORISOI_DEPARTMENT_URLS']
      ? {}
      : { YORISOI_DEPARTMENT_URLS: written(urls), YORISOI_DEPARTMENT_TOKENS: written(tokens) }),
  };
}

/** @returns whether a signal ended it: the service has then closed itself */
async function show(run: Run, service: Service, input: unknown, project: string): Promise<boolean> {
  const { options, words, out } = run;
  const url = await service.app.getUrl();
  const password = await admitStaff(service, departmentsOf(service));
  const client = new Client(url, options.language, password);
  out.write(`${words.ready(await importLedgers(client, project, systemClock.today()))}\n`);
  await importProtected(client, project, systemClock.today());
  const id = await register(run, client, input);
  const settled = await watch(run, client, id, PATIENCE_MILLISECONDS);
  await print(run, service, client, id);
  if (service.ground.embedded) out.write(`${words.folder(service.ground.embedded.folder)}\n`);
  if (options.once) return false;
  out.write(`${words.url(url)}\n\n${words.signIns(url, OFFICES, password)}\n\n${words.example}\n`);
  out.write(`${exampleFor(url, id, password)}\n\n${words.stays}\n`);
  const { first: ended, second: closed } = signals();
  if (!settled && (await Promise.race([watch(run, client, id), ended])) === true) {
    out.write(`\n${words.again}\n\n`);
    if (!options.json) await print(run, service, client, id);
    out.write(`${words.stays}\n`);
  }
  await ended;
  await closed;
  out.write(`\n${words.stopped}\n`);
  return true;
}

/** Ctrl-C closes the service, which then sends the signal again, to end the process as it would have ended without it. */
function signals(): { readonly first: Promise<void>; readonly second: Promise<void> } {
  const heard: (() => void)[] = [];
  const [first, second] = [
    new Promise<void>((resolve) => heard.push(resolve)),
    new Promise<void>((resolve) => heard.push(resolve)),
  ];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => heard.shift()?.());
  return { first, second };
}

/** @returns the id of the case: a new one, or the one a former run of the demo registered */
async function register({ words, out }: Run, client: Client, input: unknown): Promise<string> {
  const { registerDeathNotice: result } = await client
    .ask(REGISTER, { input }, registerShape)
    .catch((error: unknown) => {
      if (!(error instanceof NotAnswered)) throw error;
      if (error.code === 'NO_ROOM') throw noRoom(error.message);
      // The form of the notice itself: a field too many, one missing.
      throw notTaken(words.notTaken(error.message));
    });
  switch (result.__typename) {
    case 'RegisterDeathNoticeSuccess':
      out.write(`${words.registered(result.case.number)}\n`);
      return result.case.id;
    case 'DuplicateNotice':
      out.write(`${words.known(result.existing.number)}\n`);
      return result.existing.id;
    case 'InvalidInput':
    case 'NotFound':
    case 'NotAllowed': {
      throw notTaken(`${result.message} (${result.path.join('.')})`);
    }
  }
}

const noRoom = (sentence: string): StartFailure =>
  new StartFailure({ ja: sentence, en: sentence }, { exitCode: exitCodes.os });
const notTaken = (sentence: string): StartFailure =>
  new StartFailure({ ja: sentence, en: sentence }, { exitCode: exitCodes.data });

/** Shows how far the departments are. @returns whether every machine has answered; false when the time is over before */
async function watch({ words, out }: Run, client: Client, id: string, within?: number): Promise<boolean> {
  const line = new ProgressLine(out, words);
  const ending = new AbortController();
  const timer = within === undefined ? undefined : setTimeout(() => ending.abort(), within);
  try {
    for await (const questions of client.progress(id, ending.signal)) {
      line.show(questions);
      if (!questions.some(isWithMachine)) return true;
    }
    return false;
  } finally {
    clearTimeout(timer);
    ending.abort();
    line.end();
  }
}

/** Printing is taking the list: items get their numbers now, whoever is still to answer. */
async function print({ options, words }: Run, service: Service, client: Client, id: string): Promise<void> {
  const { municipality } = readSettings(service.config.business);
  await service.app.get(ReviseList).issue(municipality, id, true);
  const { case: found } = await client.ask(THE_CASE, { id }, caseShape);
  if (!found) throw new Error(`case ${id} is gone`);
  if (options.json) return void process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  // Departments stand in the sheet in the order in which the list has them.
  const places = new Map(departmentsOf(service).map((code, place) => [code, place]));
  const place = ({ department }: TheCase['questions'][number]): number => places.get(department.code) ?? places.size;
  const questions = [...found.questions].sort((a, b) => place(a) - place(b));
  process.stdout.write(sheetOf({ ...found, questions }, options, words));
}

function sheetOf(found: TheCase, { language }: Options, words: Words): string {
  const { stdout } = process;
  const width = Math.min(100, Math.max(80, stdout.isTTY ? stdout.columns : 92));
  const colours = stdout.isTTY && !environment()['NO_COLOR'];
  return `\n${renderList(found, { words, language, width, style: styleFor(colours), today: systemClock.today() })}\n`;
}

const departmentsOf = ({ app }: Service): string[] =>
  app.get<Catalogue>(catalogueToken).departments.flatMap(({ code, outside }) => (outside ? [] : [code]));

const exampleFor = (url: string, id: string, password: string): string =>
  `  curl -c /tmp/yorisoi -d login=counter -d password=${password} ${url}/sign-in\n` +
  `  curl -b /tmp/yorisoi ${url}/graphql -H 'content-type: application/json' \\\n    -d '{"query":"{ case(id: \\"${id}\\") { number procedureList { groups { title items { number title } } } } }"}'`;
