import type { Entry } from './entry.js';

/** The browser. */
export const v03: readonly Entry[] = [
  {
    id: 'v5.0.0-3.2.1',
    phrase: 'no answer is taken for something else',
    test: 'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
  },
  {
    id: 'v5.0.0-3.2.2',
    phrase: 'text is shown as text',
    test: [
      'test/unit/access/pages.test.ts › shows what somebody typed as text, in its words and in its attributes',
      'test/access/family/session.test.ts › works without script; the script is a file of this service, which takes the code from the fragment',
    ],
  },
  {
    id: 'v5.0.0-3.3.1',
    phrase: 'cookies over https only',
    test: 'test/unit/access/cookies.test.ts › over https is its own host’s alone, and no script reads it: %s',
  },
  {
    id: 'v5.0.0-3.3.2',
    phrase: 'cookies stay at home',
    test: 'test/unit/access/cookies.test.ts › goes along from another site only where it must: on the way back from the directory',
  },
  {
    id: 'v5.0.0-3.3.3',
    phrase: 'cookies of this host alone',
    test: 'test/unit/access/cookies.test.ts › over https is its own host’s alone, and no script reads it: %s',
  },
  {
    id: 'v5.0.0-3.3.4',
    phrase: 'no script reads a session',
    test: [
      'test/access/sign-in/front-door.test.ts › acts in the appointment, and no cookie of the browser can be read by a script',
      'test/access/family/session.test.ts › stands in a cookie of its own that no script reads, no other site sends and no browser keeps',
    ],
  },
  {
    id: 'v5.0.0-3.4.1',
    phrase: 'the browser comes back over https only',
    test: 'test/unit/access/http-edge.test.ts › over https: to come back over https only, for a year and under every name below',
  },
  {
    id: 'v5.0.0-3.4.2',
    phrase: 'no other site reads an answer',
    test: 'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
  },
  {
    id: 'v5.0.0-3.4.3',
    phrase: 'a content policy',
    test: 'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
  },
  {
    id: 'v5.0.0-3.4.4',
    phrase: 'no guessing of types',
    test: [
      'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
      'test/integration/api/limits.test.ts › gets security headers, and not the name of the program',
    ],
  },
  {
    id: 'v5.0.0-3.4.5',
    phrase: 'no address is told onwards',
    test: 'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
  },
  {
    id: 'v5.0.0-3.4.6',
    phrase: 'no frame',
    test: 'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
  },
  {
    id: 'v5.0.0-3.5.1',
    phrase: 'no form of another site is taken',
    test: [
      'test/access/sign-in/front-door.test.ts › with %j is answered %i',
      'test/access/family/session.test.ts › of another site (%j) is refused, at the door and at the way out',
    ],
  },
  {
    id: 'v5.0.0-3.5.2',
    phrase: 'no request without preflight reaches the API',
    test: 'test/integration/api/limits.test.ts › is refused when a page of another site could have sent it',
  },
  {
    id: 'v5.0.0-3.5.3',
    phrase: 'reading methods change nothing',
    test: [
      'test/integration/api/limits.test.ts › is refused when it changes something by GET',
      'test/access/sign-in/oidc.test.ts › is led there by no link of another site: %s',
    ],
  },
  {
    id: 'v5.0.0-3.5.4',
    phrase: 'a host name of its own',
    city: 'gives the service a host name that no other application has; README: What the city does itself',
  },
  { id: 'v5.0.0-3.5.5', phrase: 'messages between windows', not: 'no page listens to postMessage' },
  {
    id: 'v5.0.0-3.7.1',
    phrase: 'nothing in the browser but HTML, CSS and scripts of this service: no plugin, nothing from elsewhere',
    test: [
      'test/access/sign-in/front-door.test.ts › finds pages that run no script, load nothing from elsewhere and stand in no frame',
      'test/access/family/session.test.ts › works without script; the script is a file of this service, which takes the code from the fragment',
      'test/unit/access/http-edge.test.ts › to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address',
    ],
  },
  {
    id: 'v5.0.0-3.7.2',
    phrase: 'nobody is sent to another site but the directory',
    test: [
      'test/access/sign-in/oidc.test.ts › is led there by a link, not by a form, and by nothing that a script could read',
      'test/integration/api/limits.test.ts › under an address that there is not finds nothing, whatever stands before it',
    ],
  },
];
