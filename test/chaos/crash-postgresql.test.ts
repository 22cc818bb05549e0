import { survives } from './crash-suite.js';

jest.setTimeout(300_000);

describe('with the queue on PostgreSQL, nothing is lost and nothing comes twice when', () => {
  survives('PostgreSQL');
});
