// A process of its own that starts the embedded database, says so in one line of JSON, and stays until it is killed.
// node embedded-process.mjs COMPILED FOLDER [durable] [leave] [key=BASE64]
import { join } from 'node:path';

const [compiled, folder, ...flags] = process.argv.slice(2);
const { startEmbedded } = await import(join(compiled, 'src/platform/embedded/embedded-database.js'));
const { explainStartFailure } = await import(join(compiled, 'src/platform/failures.js'));
const key = flags.find((flag) => flag.startsWith('key='))?.slice('key='.length);
try {
  const embedded = await startEmbedded({
    folder: folder === '' ? undefined : folder,
    durable: flags.includes('durable'),
    key: key === undefined ? undefined : Buffer.from(key, 'base64'),
  });
  const { access, administrator, how } = embedded;
  console.log(
    JSON.stringify({
      how,
      folder: embedded.folder,
      address: access.address,
      key: access.key.toString('base64'),
      administrator,
    }),
  );
  if (flags.includes('leave')) {
    await embedded.stop();
    process.exit(0);
  }
  setInterval(() => undefined, 1_000);
} catch (error) {
  const failure = explainStartFailure(error);
  console.log(JSON.stringify({ failure: failure.sentence.en }));
  process.exit(failure.exitCode);
}
