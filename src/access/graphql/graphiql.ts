import type { RequestHandler } from 'express';

/**
 * The GraphiQL page, whole in itself: it loads nothing from anywhere. For development; the package is not in the image.
 * Its scripts stand in the page and start workers from blobs, hence a policy of its own.
 */
export function graphiqlPage(): RequestHandler {
  let page: Promise<string> | undefined;
  return async (request, response, next) => {
    if (request.path !== '/') return next();
    page ??= render();
    response
      .set('content-security-policy', policy)
      .type('html')
      .send(await page);
  };
}

const policy = [
  `default-src 'none'`,
  `script-src 'unsafe-inline' 'unsafe-eval' blob:`,
  `style-src 'unsafe-inline'`,
  `img-src data:`,
  `font-src data:`,
  `worker-src blob:`,
  `connect-src 'self'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

async function render(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'Yorisoi',
    endpoint: '/graphql',
    subscriptionsEndpoint: '/graphql/stream',
    subscriptionsProtocol: 'GRAPHQL_SSE' as const,
    headers: JSON.stringify({ 'accept-language': 'ja' }, null, 2),
    defaultQuery: `# 担当課の一覧。左の「Docs」に、すべての項目の説明があります。\nquery {\n  departments {\n    code\n    name\n  }\n}\n`,
  };
  return renderGraphiQL(options);
}
