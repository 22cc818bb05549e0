import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isCounter } from '../access/actor.js';
import type { GraphqlContext } from '../access/operation.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { Faces } from './engine/faces.js';

/** The fonts of this machine, read when somebody first needs them. */
export type FacesOf = () => Faces;
export const facesToken = Symbol('Faces');

/**
 * 外字確認: names of a case with characters that no font here draws as they are written. Worked out from what stands, each
 * time: a mark would stay after the font was installed or the name was corrected.
 */
@Resolver('Case')
export class NameCheckResolver {
  constructor(@Inject(facesToken) private readonly facesOf: FacesOf) {}

  @ResolveField()
  async namesToCheck(
    @Parent() { id }: CaseRef,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.NameToCheck[]> {
    if (!isCounter(operation.actor)) return [];
    const record = await caseById(await operation.loaders()).load(id);
    if (!record) return [];
    const names = [record.notice.deceased.name, ...record.people.flatMap(({ name }) => name ?? [])];
    return [...new Set(names)].flatMap((name) => {
      const characters = this.facesOf().missingIn(name);
      return characters.length === 0 ? [] : [{ name, characters: characters.map(spelledOut) }];
    });
  }
}

/** 「葛 U+845B U+E0102」: as a font's maker or another office wants it. */
const spelledOut = (character: string): string =>
  [
    character,
    ...[...character].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`),
  ].join(' ');
