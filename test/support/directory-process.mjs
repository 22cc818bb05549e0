// The city's own directory for tests: a real OpenID provider in a process of its own, where Node loads it as the ES module it is.
// node directory-process.mjs PORT REDIRECT_URI; says "up" when it answers. Messages: { know: [subject, claims] }, { say: "down" | "up" | "forge" }:
// forged, it publishes a key that is not the one it signs with.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);
const people = new Map();
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: 'yorisoi', client_secret: 'a secret/of: the test', redirect_uris: [redirectUri] }],
  claims: { profile: ['preferred_username'] },
  // Whoever is typed into its sign-in page is there; what it says of them is what the test told it.
  findAccount: (_context, subject) => ({
    accountId: subject,
    claims: () => ({ sub: subject, ...people.get(subject) }),
  }),
  cookies: { keys: ['of the test'] },
});
const real = provider.callback();
let forged = false;
const otherKeys = () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
  return JSON.stringify({ keys: [{ ...key, use: 'sig', alg: 'RS256' }] });
};
const answer = (request, response) =>
  forged && request.url === '/jwks'
    ? response.setHeader('content-type', 'application/json').end(otherKeys())
    : real(request, response);
let server;
const up = () =>
  new Promise((resolve) => {
    server = createServer(answer).listen(Number(port), '127.0.0.1', resolve);
  });
const down = () =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

process.on('disconnect', () => process.exit(0));
process.on('message', async ({ know, say }) => {
  if (know) people.set(...know);
  if (say !== undefined) forged = say === 'forge';
  if (say === 'up') await up();
  if (say === 'down') await down();
  process.send('done');
});
await up();
process.send('up');
