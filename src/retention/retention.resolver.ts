import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { KeyRing } from '../access/sealing.js';
import { RETENTION_CLASSES, RETENTION_KINDS, type RetentionKind } from '../cases/retention/classes.js';
import { readSettings, type SettingRow } from '../cases/retention/retention-rows.js';
import type * as contract from '../contract/generated.js';
import { settingPlace, settingSealer, SetRetention } from './set-retention.service.js';

const KINDS: Readonly<Record<RetentionKind, contract.RetentionKind>> = {
  'closed-cases': 'CLOSED_CASES',
  'void-cases': 'VOID_CASES',
  protections: 'PROTECTIONS',
  'incident-notes': 'INCIDENT_NOTES',
  'family-access': 'FAMILY_ACCESS',
  'ledger-imports': 'LEDGER_IMPORTS',
  approvals: 'APPROVALS',
  audit: 'AUDIT',
};
const FROM_KINDS: Readonly<Record<contract.RetentionKind, RetentionKind>> = {
  CLOSED_CASES: 'closed-cases',
  VOID_CASES: 'void-cases',
  PROTECTIONS: 'protections',
  INCIDENT_NOTES: 'incident-notes',
  FAMILY_ACCESS: 'family-access',
  LEDGER_IMPORTS: 'ledger-imports',
  APPROVALS: 'approvals',
  AUDIT: 'audit',
};

@Resolver()
export class RetentionResolver {
  constructor(
    @Inject(SetRetention) private readonly setting: SetRetention,
    @Inject(KeyRing) private readonly keys: KeyRing,
  ) {}

  @Query()
  async retention(@Context() { operation }: GraphqlContext): Promise<contract.RetentionRule[]> {
    const rules = await this.#rules(operation);
    operation.trail.note('retention', { count: rules.length });
    return rules;
  }

  @Mutation()
  async setRetention(
    @Args('input') { kind, fiscalYears, reason }: contract.SetRetentionInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'SetRetentionSuccess'; rule: contract.RetentionRule }> {
    const result = await this.setting.set(operation.actor, { kind: FROM_KINDS[kind], fiscalYears, reason });
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const rule = (await this.#rules(operation)).find((one) => one.kind === kind);
    if (!rule) throw new Error(`no rule for ${kind}`);
    return { __typename: 'SetRetentionSuccess', rule };
  }

  async #rules(operation: Operation): Promise<contract.RetentionRule[]> {
    const { scope } = await operation.loaders();
    const set = await readSettings(scope.tx);
    return RETENTION_KINDS.map((kind) => {
      const { what, fiscalYears: usual, ends, basis } = RETENTION_CLASSES[kind];
      const own = set.get(kind);
      return {
        kind: KINDS[kind],
        what: what[operation.language],
        fiscalYears: own?.fiscalYears ?? usual,
        usual,
        ends: ends[operation.language],
        basis: basis[operation.language],
        reason: own ? this.#reasonOf(own) : null,
        setAt: own?.at ?? null,
      };
    });
  }

  #reasonOf({ kind, sealed }: SettingRow): string | null {
    const opened = settingSealer(this.keys).open(sealed, settingPlace(kind));
    return typeof opened === 'string' ? opened : null;
  }
}
