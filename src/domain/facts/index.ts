import { applicantFacts } from './applicant.js';
import { childrenFacts } from './children.js';
import { communityFacts } from './community.js';
import { datesFacts } from './dates.js';
import { deathFacts } from './death.js';
import { disabilityFacts } from './disability.js';
import { elderlyServicesFacts } from './elderly-services.js';
import { environmentFacts } from './environment.js';
import { housingFacts } from './housing.js';
import { identityFacts } from './identity.js';
import { insuranceFacts } from './insurance.js';
import { insurancePremiumsFacts } from './insurance-premiums.js';
import { landFacts } from './land.js';
import { longTermCareFacts } from './long-term-care.js';
import { pensionFacts } from './pension.js';
import { pensionRecordFacts } from './pension-record.js';
import { privateMattersFacts } from './private-matters.js';
import { propertyFacts } from './property.js';
import { propertyEstateFacts } from './property-estate.js';
import { propertyLandFacts } from './property-land.js';
import { propertyVehiclesFacts } from './property-vehicles.js';
import { schoolFacts } from './school.js';
import { survivorsFacts } from './survivors.js';
import { survivorsLivelihoodFacts } from './survivors-livelihood.js';
import { waterFacts } from './water.js';
import { welfareFacts } from './welfare.js';
import type { FactDefinition } from './fact.js';

export type {
  BoolFact,
  Clauses,
  DateFact,
  EnumFact,
  FactClass,
  FactDefinition,
  FactValue,
  Holder,
  HolderCode,
  IntFact,
  SetFact,
  Silence,
} from './fact.js';

/** Every fact that a rule may use, by name. */
export const FACTS = {
  ...deathFacts,
  ...identityFacts,
  ...insuranceFacts,
  ...insurancePremiumsFacts,
  ...longTermCareFacts,
  ...elderlyServicesFacts,
  ...pensionFacts,
  ...pensionRecordFacts,
  ...disabilityFacts,
  ...welfareFacts,
  ...childrenFacts,
  ...schoolFacts,
  ...propertyFacts,
  ...propertyLandFacts,
  ...propertyVehiclesFacts,
  ...propertyEstateFacts,
  ...waterFacts,
  ...housingFacts,
  ...environmentFacts,
  ...landFacts,
  ...communityFacts,
  ...survivorsFacts,
  ...survivorsLivelihoodFacts,
  ...applicantFacts,
  ...privateMattersFacts,
  ...datesFacts,
};

export type FactName = keyof typeof FACTS;

export const FACT_NAMES: readonly FactName[] = Object.keys(FACTS).filter(isFactName);

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

export function factNamed(name: FactName): FactDefinition {
  return FACTS[name];
}
