import { kept } from '../../kept';

/** Who sits in the booth of this screen, and in which visit. */
export interface Here {
  readonly caseId: string;
  readonly visitId: string;
  readonly version: number;
  /** null: somebody who is none of the people of the case. */
  readonly personId: string | null;
  readonly name: string;
}

/** In this page's memory alone. While somebody is here, their case shows and prints on this screen what is theirs. */
export const whoIsHere = kept<Here | null>(null);

interface Arrived {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly who: string | null;
  readonly case: { readonly id: string };
}

export const cameIn = ({ id, version, personId, who, case: { id: caseId } }: Arrived): void => {
  toldApart([id]);
  whoIsHere.change(() => ({ caseId, visitId: id, version, personId, name: who ?? '' }));
};

/** Visits of which this page knows whether they go on here: of those nobody is asked again. */
export const knownVisits = kept<readonly string[]>([]);
export const toldApart = (ids: readonly string[]): void =>
  knownVisits.change((before) => [...before.filter((id) => !ids.includes(id)), ...ids]);

/** This person in this visit, and nobody else. */
export const hereKey = ({ visitId, personId }: Here): string => `${visitId} ${personId ?? ''}`;

/** @param visitId only if it is this visit that ended */
export const endHere = (visitId?: string): void =>
  whoIsHere.change((here) => (visitId === undefined || here?.visitId === visitId ? null : here));

export interface Shown {
  readonly here: Here;
  /** The staff's screen that comes back. */
  readonly back: string;
}

/** 見せる画面: what this screen shows while it is turned to the family. */
export const showing = kept<Shown | null>(null);
