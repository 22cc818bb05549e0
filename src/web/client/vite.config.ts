import { defineConfig } from 'vite';

// Built by `npm run build` into dist/web, served by src/web/server.
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    // Each file is one that the browser must fetch itself: nothing inline, as the content policy says.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // How heavy they may be, packed and all together, says test/browser/budget.test.ts.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Few files pack better than many: what every screen stands on, and what only keepers of accounts and those who agree see.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // A browser loads one of them (client/words).
            { name: 'ja', test: /client\/words\/ja\// },
            { name: 'en', test: /client\/words\/en\// },
            // The same for the words of screens that few offices have.
            { name: 'offices-ja', test: /\/words\/ja\.ts$/ },
            { name: 'offices-en', test: /\/words\/en\.ts$/ },
            { name: 'ground', test: /node_modules\/(?!uqr)/ },
            // Every component in every state: for whoever builds the screens, and no part of anybody's work.
            { name: 'showcase', test: /client\/components\/all\.tsx/ },
            // What only the keepers of accounts work with; not the ways to it, which stand in the frame.
            { name: 'accounts', test: /client\/accounts\/(?!ways)/ },
            // What the privacy officer alone works with, and its words.
            { name: 'officer', test: /client\/safeguards\/(list|retention|protections-screen|officer-case)/ },
            {
              name: 'office',
              // Not the ways to them, which stand in the frame.
              test: /client\/((approvals|safeguards|counter\/incidents)\/(?!approvals(-way)?\.ts)|components\/(pick|select|done-notice))/,
            },
            // What nearly every screen is put together from.
            {
              name: 'screens',
              test: /client\/(components\/(?!pick|select|done-notice|all\.tsx|choose-file|qr)|generated|kept|unsent|words\/(index|say)|counter\/(typed-day|person-words|register\/(draft\.ts|at\.tsx)|case\/(reason-form|office-word)))/,
            },
            // The parts of a case that are opened by a tab.
            {
              name: 'case',
              test: /client\/counter\/(people\/(?!person-(draft|fields))|guide\/kept-guide|case\/(papers\/(?!use-print)|(answers|facts|notice)-part|(ending|correct|void)-form|contested|say-fact|new-fact|history-of-notice|correction|fact-value|confirming))/,
            },
            // What only departments work with: their questions in a row, ledgers, sheets, settings.
            {
              name: 'department',
              test: /client\/department\/(ledger|settings|sheet-(file|rows|paper)|take-out|month|own-staffing|questions-screen|answered-today|waiting|rest-none|coming-visits|urged)/,
            },
            // What only the counter works with: the day, the telephone, who walks in, what is registered; with the tables that its
            // files spread as they load, which must be there before them.
            {
              name: 'counter',
              test: /client\/counter\/(today\/(?!visit-(state|hour)|move-visit)|telephone\/(?!parked-calls)|walk-in\/(?!walk-in\.ts|come-today)|guide\/guide-wishes|register\/(?!draft\.ts|read-draft|at\.tsx|refused-day))|src\/domain\/(papers-on-the-table|first-page)\./,
            },
          ],
        },
      },
      // “use client” is for servers that render React; there is none here.
      onLog: (level, log, say) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : say(level, log)),
    },
  },
});
