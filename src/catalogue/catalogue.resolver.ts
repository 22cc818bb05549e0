import { Inject } from '@nestjs/common';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import type * as contract from '../contract/generated.js';
import { FACT_NAMES } from '../domain/facts/index.js';
import { presentDepartment, presentFact, presentProcedure } from './present.js';
import { Releases } from './releases.js';

type WithoutProcedures<Body extends { procedures: unknown }> = Omit<Body, 'procedures'>;

@Resolver('Department')
export class CatalogueResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  @Query()
  departments(@Context() { operation }: GraphqlContext): WithoutProcedures<contract.Department>[] {
    const { departments } = this.releases.newest.catalogue.source;
    return departments
      .filter(({ outside }) => !outside)
      .map((department) => presentDepartment(department, operation.language));
  }

  @Query()
  outsideBodies(@Context() { operation }: GraphqlContext): WithoutProcedures<contract.OutsideBody>[] {
    const { departments } = this.releases.newest.catalogue.source;
    return departments
      .filter(({ outside }) => outside)
      .map(({ code, name }) => ({ code, name: name[operation.language] }));
  }

  @Query()
  facts(@Context() { operation }: GraphqlContext): contract.FactDefinition[] {
    return FACT_NAMES.map((name) => presentFact(name, operation.language));
  }

  @ResolveField()
  procedures(@Parent() { code }: { code: string }, @Context() { operation }: GraphqlContext): contract.Procedure[] {
    return proceduresOf(this.releases, code, operation.language);
  }
}

@Resolver('OutsideBody')
export class OutsideBodyResolver {
  constructor(@Inject(Releases) private readonly releases: Releases) {}

  @ResolveField()
  procedures(@Parent() { code }: { code: string }, @Context() { operation }: GraphqlContext): contract.Procedure[] {
    return proceduresOf(this.releases, code, operation.language);
  }
}

const proceduresOf = (releases: Releases, department: string, language: 'ja' | 'en'): contract.Procedure[] =>
  releases.newest.catalogue.source.procedures
    .filter((row) => row.department === department)
    .map((row) => presentProcedure(row, language));
