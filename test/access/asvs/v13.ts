import type { Entry } from './entry.js';

/** Configuration. */
export const v13: readonly Entry[] = [
  {
    id: 'v5.0.0-13.1.1',
    phrase: 'all connections are written down',
    test: 'test/unit/access/doors.test.ts › names every file that connects to somewhere',
  },
  {
    id: 'v5.0.0-13.2.1',
    phrase: 'services prove themselves to each other',
    test: [
      'test/integration/connectors/contract.test.ts › is shown who asks, and without a secret nothing',
      'test/access/retention/change-key.test.ts › reads with the new key as it did with the old, which opens nothing any more; a second time there is nothing to do',
    ],
  },
  {
    id: 'v5.0.0-13.2.2',
    phrase: 'with the least rights',
    test: [
      'test/integration/platform/catalogue.test.ts › refuse %s: %s',
      'test/access/canaries.test.ts › role %s can read no sealed column and no key',
      'test/integration/compose/compose.test.ts › gives the administrator’s login to the migration only',
    ],
  },
  {
    id: 'v5.0.0-13.2.3',
    phrase: 'no default passwords',
    test: 'test/integration/compose/compose.test.ts › does not start without %s, and says how to make one',
  },
  {
    id: 'v5.0.0-13.2.4',
    phrase: 'a list of where the service may connect to',
    test: [
      'test/unit/access/doors.test.ts › names every file that connects to somewhere',
      'test/unit/platform/settings.test.ts › stop the start with %s',
    ],
  },
  {
    id: 'v5.0.0-13.2.5',
    phrase: 'no address from outside',
    test: [
      'test/unit/access/doors.test.ts › names every file that connects to somewhere',
      'test/unit/platform/settings.test.ts › stop the start with %s',
      'test/integration/connectors/contract.test.ts › understands %s',
    ],
  },
  {
    id: 'v5.0.0-13.3.1',
    phrase: 'secrets are kept in a vault',
    city: 'keeps YORISOI_KEY, POSTGRES_PASSWORD, REDIS_PASSWORD and the directory’s secret in its vault and sets them at the start; none stands in code or image; README: What the city does itself',
  },
  {
    id: 'v5.0.0-13.3.2',
    phrase: 'secrets with the least rights',
    test: 'test/integration/platform/catalogue.test.ts › have no password for the owner of the tables: nothing that api and worker hold opens it',
  },
  {
    id: 'v5.0.0-13.4.1',
    phrase: 'no history in the image',
    test: [
      'test/integration/compose/compose.test.ts › takes nothing into the image but what is built and run: no history, no tests, no settings',
      'test/integration/api/limits.test.ts › under an address that there is not finds nothing, whatever stands before it',
    ],
  },
  {
    id: 'v5.0.0-13.4.2',
    phrase: 'no debugging in production',
    test: [
      'test/integration/api/limits-by-environment.test.ts › has no page for developers',
      'test/integration/api/limits-by-environment.test.ts › does not say what somebody may have meant',
    ],
  },
  { id: 'v5.0.0-13.4.3', phrase: 'lists of folders', not: 'no folder is served' },
  {
    id: 'v5.0.0-13.4.4',
    phrase: 'no TRACE',
    test: 'test/integration/api/limits.test.ts › is refused when it asks to be sent back as it came',
  },
  {
    id: 'v5.0.0-13.4.5',
    phrase: 'nothing is served but what is meant to be',
    test: [
      'test/integration/api/limits-by-environment.test.ts › has no page for developers',
      'test/integration/compose/compose.test.ts › work: the worker serves nothing but its health',
    ],
  },
];
