import { describeWith } from '../support/needs.js';
import { redisIsHere, redisIsMissing } from '../support/redis.js';
import { survives } from './crash-suite.js';

jest.setTimeout(300_000);

describeWith(
  redisIsHere,
  redisIsMissing,
  'with the queue on Redis, nothing is lost and nothing comes twice when',
  () => {
    survives('Redis');
  },
);
