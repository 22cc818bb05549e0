import { readConfig } from '../../../src/platform/config/config.js';
import { nearest } from '../../../src/platform/config/nearest.js';
import { StartFailure } from '../../../src/platform/failures.js';

const key = Buffer.alloc(32, 1).toString('base64');

const oidc = {
  YORISOI_OIDC_ISSUER: 'https://directory.example/city',
  YORISOI_OIDC_CLIENT_ID: 'yorisoi',
  YORISOI_OIDC_CLIENT_SECRET: 'geheim',
};

function failureOf(start: () => unknown): StartFailure {
  try {
    start();
  } catch (error) {
    if (error instanceof StartFailure) return error;
  }
  throw new Error('it started');
}

describe('the settings', () => {
  it('need nothing to start', () => {
    expect(readConfig({})).toEqual({
      role: 'all',
      environment: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://127.0.0.1:4000',
      logLevel: 'info',
      database: { kind: 'embedded', folder: undefined, key: undefined },
      redisUrl: undefined,
      business: {},
    });
  });

  it('take an empty variable for one not set, and pass over what is not theirs', () => {
    expect(readConfig({ DATABASE_URL: '', YORISOI_DATA_DIR: '', HOME: '/x', PORT: undefined })).toEqual(readConfig({}));
  });

  it('read a server with its parts, its socket and its password', () => {
    const { database } = readConfig({
      DATABASE_URL: 'postgres://us%40er:p%2Fw@db.example:5433/city?sslmode=require',
      YORISOI_KEY: key,
      YORISOI_IN_THE_OPEN: 'db.example',
      ROLE: 'all',
    });
    expect(database).toMatchObject({
      kind: 'server',
      address: {
        host: 'db.example',
        port: 5433,
        database: 'city',
        tls: 'unchecked',
        login: { user: 'us@er', password: 'p/w' },
      },
      owner: { host: 'db.example' },
    });
    expect(readConfig({ DATABASE_URL: 'postgres:///city?host=/run/pg', YORISOI_KEY: key }).database).toMatchObject({
      address: { host: '/run/pg', port: 5432, login: undefined },
      owner: undefined,
    });
    expect(readConfig({ DATABASE_URL: 'postgres://me@/city?host=/run/pg', YORISOI_KEY: key }).database).toMatchObject({
      address: { host: '/run/pg', login: { user: 'me', password: '' } },
    });
  });

  it.each([
    {},
    { HOST: 'localhost' },
    { HOST: '127.0.0.2' },
    { HOST: '::1' },
    { HOST: '0.0.0.0', YORISOI_IN_CONTAINER: '1' },
  ])('let the service listen with %j', (env) => {
    expect(readConfig(env)).toMatchObject(env.HOST === undefined ? { host: '127.0.0.1' } : { host: env.HOST });
  });

  it('let staff in by the directory if all of it is there', () => {
    const { directory } = readConfig(oidc);
    const [issuer, clientId, clientSecret] = ['https://directory.example/city', 'yorisoi', 'geheim'];
    expect(directory).toEqual({ issuer, clientId, clientSecret, claim: 'preferred_username', acr: [] });
    expect(readConfig({ ...oidc, YORISOI_OIDC_ACR: 'urn:city:card mfa' }).directory).toMatchObject({
      acr: ['urn:city:card', 'mfa'],
    });
    expect(readConfig({ ...oidc, YORISOI_OIDC_CLAIM: 'upn' }).directory).toMatchObject({ claim: 'upn' });
  });

  it.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])(
    'let the directory speak http at %s only',
    (YORISOI_OIDC_ISSUER) => {
      expect(readConfig({ ...oidc, YORISOI_OIDC_ISSUER }).directory).toMatchObject({ issuer: YORISOI_OIDC_ISSUER });
    },
  );

  it.each(['api', 'worker'])('let %s never set up the database by the login of its URL', (ROLE) => {
    expect(
      readConfig({ DATABASE_URL: 'postgres://admin:secret@db/city?sslmode=verify-full', YORISOI_KEY: key, ROLE })
        .database,
    ).toMatchObject({ owner: undefined });
  });

  it.each([
    { DATABASE_URL: 'postgres://db/city?sslmode=verify-full', REDIS_URL: 'rediss://cache.example' },
    { DATABASE_URL: 'postgres://127.0.0.1/city', REDIS_URL: 'redis://localhost' },
    { DATABASE_URL: 'postgres://[::1]/city', REDIS_URL: 'redis://[::1]' },
    { DATABASE_URL: 'postgres:///city?host=/run/pg' },
    { DATABASE_URL: 'postgres://postgres/city', REDIS_URL: 'redis://:pw@redis', YORISOI_IN_THE_OPEN: 'postgres,redis' },
  ])(
    'let it connect with %j: over TLS with the certificate checked, on this machine, or where it is said by name',
    (env) => {
      expect(readConfig({ ...env, YORISOI_KEY: key }).redisUrl).toBe(env.REDIS_URL);
    },
  );

  it.each([
    [{ DATABASE_URL: 'postgres://u:geheim@db/city' }, /^DATABASE_URL reaches db without.*sslmode=verify-full/],
    [{ DATABASE_URL: 'postgres://db/city?sslmode=disable' }, /^DATABASE_URL reaches db/],
    [{ DATABASE_URL: 'postgres://db/city?sslmode=require' }, /^DATABASE_URL reaches db/],
    [{ DATABASE_URL: 'postgres://127.0.0.1.example/city' }, /^DATABASE_URL reaches 127.0.0.1.example/],
    [
      { DATABASE_URL: 'postgres://127.0.0.1/city', DATABASE_OWNER_URL: 'postgres://u:geheim@db/city' },
      /^DATABASE_OWNER_URL reaches db/,
    ],
    [{ REDIS_URL: 'redis://:geheim@cache.example:6379' }, /^REDIS_URL reaches cache.example in the open: .*rediss/],
    [{ REDIS_URL: 'redis://redis', YORISOI_IN_THE_OPEN: 'redis.example' }, /^REDIS_URL reaches redis in the open/],
    [{ YORISOI_IN_THE_OPEN: 'postgres, redis' }, /^YORISOI_IN_THE_OPEN must be names/],
  ])('refuse %j, which reaches another machine in the open', (env, words) => {
    const { sentence } = failureOf(() => readConfig({ ...env, YORISOI_KEY: key }));
    expect(sentence.en).toMatch(words);
    for (const said of Object.values(sentence)) expect(said).not.toContain('geheim');
  });

  it.each([
    [{ YORISOI_DATADIR: '/x' }, /no setting YORISOI_DATADIR: did you mean YORISOI_DATA_DIR\?/],
    [{ YORISOI_COLOUR: 'red' }, /no setting YORISOI_COLOUR: known are/],
    [{ PORT: 'four' }, /PORT must be a number from 0 to 65535/],
    [{ PORT: '70000' }, /PORT must be a number/],
    [{ ROLE: 'boss' }, /ROLE must be all, api or worker/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV must be development/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be debug/],
    [{ DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL must be a URL beginning with postgres:\/\//],
    [{ DATABASE_URL: 'postgres://u:p@db/city' }, /YORISOI_KEY is missing: .*openssl rand/],
    [{ DATABASE_URL: 'postgres://u:p@db/', YORISOI_KEY: key }, /DATABASE_URL names no database/],
    [{ DATABASE_URL: 'postgres:///city', YORISOI_KEY: key }, /DATABASE_URL names no host/],
    [{ DATABASE_URL: 'postgres://u:p@db/city?colour=red', YORISOI_KEY: key }, /unknown parameter colour/],
    [{ DATABASE_URL: 'postgres://u:p@db/city?sslmode=perhaps', YORISOI_KEY: key }, /sslmode=perhaps/],
    [
      { DATABASE_URL: 'postgres://u:p@db/city', YORISOI_KEY: key, YORISOI_DATA_DIR: '/x' },
      /is for the embedded database/,
    ],
    [
      { DATABASE_URL: 'postgres://db/city', DATABASE_OWNER_URL: 'postgres://db/city', YORISOI_KEY: key },
      /DATABASE_OWNER_URL names no user/,
    ],
    [{ YORISOI_KEY: 'c2hvcnQ=' }, /YORISOI_KEY must be 32 bytes in base64/],
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0.*travel in the open.*YORISOI_IN_CONTAINER=1/],
    [{ HOST: '127.0.0.1.example' }, /travel in the open/],
    [{ HOST: '0.0.0.0', YORISOI_IN_CONTAINER: 'no' }, /YORISOI_IN_CONTAINER must be 1 in a container/],
    [{ REDIS_URL: 'http://x' }, /REDIS_URL must be a URL beginning with redis:/],
    [{ YORISOI_PUBLIC_URL: 'ftp://x' }, /YORISOI_PUBLIC_URL must be a URL/],
    [
      { ...oidc, YORISOI_OIDC_ISSUER: 'http://directory.example' },
      /YORISOI_OIDC_ISSUER must be a URL beginning with https/,
    ],
    [{ ...oidc, YORISOI_OIDC_ISSUER: 'http://127.0.0.1.example' }, /YORISOI_OIDC_ISSUER must be/],
    [{ ...oidc, YORISOI_OIDC_ISSUER: 'https://directory.example/?x' }, /YORISOI_OIDC_ISSUER must be/],
    [{ ...oidc, YORISOI_OIDC_ISSUER: 'https://me:pw@directory.example' }, /YORISOI_OIDC_ISSUER must be/],
    [{ ...oidc, YORISOI_OIDC_ISSUER: 'directory' }, /YORISOI_OIDC_ISSUER must be/],
    [{ ...oidc, YORISOI_OIDC_CLIENT_ID: 'two words' }, /YORISOI_OIDC_CLIENT_ID must be the name/],
    [{ ...oidc, YORISOI_OIDC_CLAIM: 'login name' }, /YORISOI_OIDC_CLAIM must be the name of a claim/],
    [{ ...oidc, YORISOI_OIDC_CLIENT_SECRET: 'x'.repeat(501) }, /YORISOI_OIDC_CLIENT_SECRET must be the secret/],
    [{ ...oidc, YORISOI_OIDC_CLIENT_SECRET: '' }, /needed together: add YORISOI_OIDC_CLIENT_SECRET, or unset/],
    [{ YORISOI_OIDC_ISSUER: oidc.YORISOI_OIDC_ISSUER }, /add YORISOI_OIDC_CLIENT_ID, YORISOI_OIDC_CLIENT_SECRET,/],
    [{ ...oidc, YORISOI_OIDC_ACR: 'a  b' }, /YORISOI_OIDC_ACR must be what the directory says as acr/],
    [{ YORISOI_OIDC_ACR: 'mfa' }, /add YORISOI_OIDC_ISSUER/],
    [{ YORISOI_OIDC_CLAIM: 'upn' }, /add YORISOI_OIDC_ISSUER, YORISOI_OIDC_CLIENT_ID, YORISOI_OIDC_CLIENT_SECRET,/],
  ])('refuse %j in one sentence', (env, sentence) => {
    const start = () => readConfig(env);
    expect(start).toThrow(StartFailure);
    expect(start).toThrow(sentence);
    // The Japanese sentence is a Japanese sentence, names and values aside.
    const { ja } = failureOf(start).sentence;
    expect(ja).toMatch(/[。か]。?$/);
    expect(ja.replace(/「[^」]*」/gu, '')).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
  });

  it('never repeat a password or a key', () => {
    for (const env of [
      { DATABASE_URL: 'postgres://u:geheim@db/', YORISOI_KEY: key },
      { DATABASE_URL: 'geheim' },
      { YORISOI_KEY: 'geheim' },
      { ...oidc, YORISOI_OIDC_ISSUER: '' },
      { ...oidc, YORISOI_OIDC_ISSUER: 'https://geheim:geheim@x' },
    ]) {
      let message = '';
      try {
        readConfig(env);
      } catch (error) {
        message = JSON.stringify(error instanceof StartFailure ? error.sentence : error);
      }
      expect(message).not.toBe('');
      expect(message).not.toContain('geheim');
    }
  });

  it('find the nearest name only where one is near', () => {
    expect(nearest('PROT', ['PORT', 'HOST'])).toBe('PORT');
    expect(nearest('WEATHER', ['PORT', 'HOST'])).toBeUndefined();
  });
});
