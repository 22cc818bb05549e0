// The city's own directory for tests: a real OpenID provider in a process of its own, where Node loads it as the ES module it is.
// node directory-process.mjs PORT REDIRECT_URI; says "up" when it answers. Messages: { know: [subject, claims] }, { say: "down" | "up" | "forge" }:
// forged, it publishes a key that is not the one it signs with; { forge: "same" | "audience" | "late" | "unsigned" }: it signs with
// that key too, but what it says is the same, for another service, or over, or it does not sign at all; "acr=x": how somebody signed in.
import { generateKeyPairSync, sign } from 'node:crypto';
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
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKeys = () =>
  JSON.stringify({ keys: [{ ...other.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] });
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** The token with the change, signed anew. */
function signedAnew(token) {
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  if (forged === 'audience') claims.aud = 'another';
  if (forged.startsWith('acr=')) claims.acr = forged.slice(4);
  if (forged === 'late') claims.exp = claims.iat - 3_600;
  const signs = forged !== 'unsigned';
  const text = `${part({ alg: signs ? 'RS256' : 'none' })}.${part(claims)}`;
  return `${text}.${signs ? sign('sha256', Buffer.from(text), other.privateKey).toString('base64url') : ''}`;
}
function answer(request, response) {
  if (forged !== false && request.url === '/jwks')
    return response.setHeader('content-type', 'application/json').end(otherKeys());
  if (typeof forged === 'string' && request.url === '/token') {
    const end = response.end.bind(response);
    response.end = (body) => {
      const told = JSON.parse(body);
      const changed = JSON.stringify(told.id_token ? { ...told, id_token: signedAnew(told.id_token) } : told);
      return end(response.setHeader('content-length', Buffer.byteLength(changed)) && changed);
    };
  }
  return real(request, response);
}
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
process.on('message', async ({ know, say, forge }) => {
  if (know) people.set(...know);
  if (say !== undefined) forged = say === 'forge';
  if (forge !== undefined) forged = forge;
  if (say === 'up') await up();
  if (say === 'down') await down();
  process.send('done');
});
await up();
process.send('up');
