import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import { presentDepartment } from '../../catalogue/present.js';
import { Releases } from '../../catalogue/releases.js';
import { caseById } from '../../cases/case-loader.js';
import type { CaseRef } from '../../cases/case.resolver.js';
import type * as contract from '../../contract/generated.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import type { Clock } from '../../platform/clock.js';
import { clockToken } from '../../platform/tokens.js';
import { type ConsentPaper, type ConsentPaperKind, readConsentPapers } from './consent-paper-rows.js';
import { type Consent, type ConsentPurpose, type ConsentWay, readConsents, standsOn } from './consent-rows.js';
import { waitForPaper } from './consent-scope.js';
import { RecordConsent } from './record-consent.service.js';
import { WithdrawConsent } from './withdraw-consent.service.js';

const PURPOSES: Readonly<Record<ConsentPurpose, contract.ConsentPurpose>> = { 'look-up': 'LOOK_UP', tell: 'TELL' };
const WAYS: Readonly<Record<ConsentWay, contract.ConsentWay>> = { paper: 'PAPER', screen: 'SCREEN', oral: 'ORAL' };

const KINDS: Readonly<Record<ConsentPaperKind, contract.ConsentPaperKind>> = {
  pdf: 'PDF',
  jpeg: 'JPEG',
  png: 'PNG',
  signature: 'SIGNATURE',
};

type PresentedDepartment = Omit<contract.Department, 'procedures'>;
type PresentedConsent = Omit<contract.Consent, 'departments'> & { readonly departments: PresentedDepartment[] };

@Resolver('Case')
export class ConsentResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(clockToken) private readonly clock: Clock,
    @Inject(RecordConsent) private readonly recording: RecordConsent,
    @Inject(WithdrawConsent) private readonly withdrawing: WithdrawConsent,
  ) {}

  @ResolveField()
  async consents(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedConsent[]> {
    return (await this.seen(id, operation)).consents;
  }

  @Mutation()
  async recordConsent(
    @Args('input') input: contract.RecordConsentInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    | PresentedRefusal
    | { __typename: 'RecordConsentSuccess'; case: CaseRef; consent: PresentedConsent; askedNow: PresentedDepartment[] }
  > {
    const result = await this.recording.record(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId, consentId, askedNow } = result.value;
    const { catalogue, consent } = await this.one(caseId, consentId, operation);
    const asked = presentAll(askedNow, catalogue, operation.language);
    return { __typename: 'RecordConsentSuccess', case: { id: caseId }, consent, askedNow: asked };
  }

  @Mutation()
  async withdrawConsent(
    @Args('input') input: contract.WithdrawConsentInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    | PresentedRefusal
    | {
        __typename: 'WithdrawConsentSuccess';
        case: CaseRef;
        consent: PresentedConsent;
        hadAnswered: PresentedDepartment[];
      }
  > {
    const result = await this.withdrawing.withdraw(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId, consentId, hadAnswered } = result.value;
    const { catalogue, consent } = await this.one(caseId, consentId, operation);
    const answered = presentAll(hadAnswered, catalogue, operation.language);
    return { __typename: 'WithdrawConsentSuccess', case: { id: caseId }, consent, hadAnswered: answered };
  }

  private async one(caseId: string, consentId: string, operation: Operation) {
    const { catalogue, consents } = await this.seen(caseId, operation);
    const consent = consents.find(({ id }) => id === consentId);
    if (!consent || !catalogue) throw new Error('the consent is gone in the operation that changed it');
    return { catalogue, consent };
  }

  private async seen(caseId: string, operation: Operation) {
    const loaders = await operation.loaders();
    const record = await caseById(loaders).load(caseId);
    if (!record) return { catalogue: null, consents: [] };
    const { catalogue } = await this.releases.release(record.releaseId, loaders.scope.tx);
    const { tx } = loaders.scope;
    const [consents, papers] = [await readConsents(tx, record), await readConsentPapers(tx, record.id)];
    const presented = consents.map((one) => ({
      ...present(one, catalogue, operation.language, this.clock),
      papers: papers.filter(({ consentId }) => consentId === one.id).map(presentPaper),
    }));
    return { catalogue, consents: presented };
  }
}

const present = (
  given: Consent,
  catalogue: CompiledCatalogue,
  language: 'ja' | 'en',
  clock: Clock,
): Omit<PresentedConsent, 'papers'> => ({
  ...given,
  departments: presentAll(given.departments, catalogue, language),
  purposes: given.purposes.map((purpose) => PURPOSES[purpose]),
  heirship: given.heirship === 'proven' ? 'PROVEN' : 'STATED',
  way: WAYS[given.way],
  stands: standsOn(given, clock.today()),
  waitsForPaper: waitForPaper(given, catalogue, clock.today()).length > 0,
});

const presentPaper = ({ id, kind, size, addedAt, takenOutAt }: ConsentPaper): contract.ConsentPaper => ({
  id,
  kind: KINDS[kind],
  size,
  addedAt,
  takenOutAt,
});

const presentAll = (codes: readonly string[], { departments }: CompiledCatalogue, language: 'ja' | 'en') =>
  codes.flatMap((code) => departments.get(code) ?? []).map((department) => presentDepartment(department, language));
