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
      // “use client” is for servers that render React; there is none here.
      onLog: (level, log, say) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : say(level, log)),
    },
  },
});
