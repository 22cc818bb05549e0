import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform(String);
const condition = z.enum(['service_healthy', 'service_completed_successfully']);
const service = z.strictObject({
  build: z.string().optional(),
  image: z.string(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  command: z.array(text).optional(),
  environment: z.record(z.string(), text).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
      start_period: z.string().optional(),
    })
    .optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition })).default({}),
  restart: z.string(),
});

export type ComposeService = z.output<typeof service>;

/** docker-compose.yml as it is written; a key this test does not know is an error, since nothing would prove it. */
export function readCompose(): ReadonlyMap<string, ComposeService> {
  const file: unknown = parse(readFileSync(join(import.meta.dirname, '../../../docker-compose.yml'), 'utf8'), {
    merge: true,
  });
  const { services } = z.object({ services: z.record(z.string(), service) }).parse(file);
  return new Map(Object.entries(services));
}

/**
 * `${NAME}`, `${NAME:-default}` and `${NAME:?sentence}`, as Compose writes values in.
 * @throws Error `NAME sentence` where a value must be given
 */
export function interpolate(value: string, environment: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest = '') => {
    const given = environment[name] ?? '';
    if (given !== '') return given;
    if (kind === '?') throw new Error(`${name} ${String(rest)}`);
    return kind === '-' ? String(rest) : '';
  });
}

export const interpolated = (
  values: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(value, environment)]));
