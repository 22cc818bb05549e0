import { Cookies } from '../../../src/access/cookies.js';

describe('a cookie of this service', () => {
  const kinds = ['session', 'family', 'device', 'workplace', 'directory'] as const;
  const cookies = new Cookies('https://okuyami.example');

  it.each(kinds)('over https is its own host’s alone, and no script reads it: %s', (kind) => {
    expect(cookies.nameOf(kind)).toMatch(/^__Host-yorisoi/);
    expect(cookies.optionsOf(kind)).toMatchObject({ secure: true, httpOnly: true, path: '/' });
    expect(cookies.optionsOf(kind)).not.toHaveProperty('domain');
  });

  it('goes along from another site only where it must: on the way back from the directory', () => {
    const sites = kinds.map((kind) => [kind, cookies.optionsOf(kind).sameSite]);
    expect(Object.fromEntries(sites)).toEqual({
      session: 'strict',
      family: 'strict',
      device: 'strict',
      workplace: 'strict',
      directory: 'lax',
    });
  });
});
