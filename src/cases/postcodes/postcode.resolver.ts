import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '../../contract/generated.js';
import { postcodeIn, type PostcodeTable, postcodeTableToken } from './postcode-table.js';

/** Of no person: what Japan Post publishes, read here so that nobody's address is asked of anybody else. */
@Resolver()
export class PostcodeResolver {
  constructor(@Inject(postcodeTableToken) private readonly table: PostcodeTable) {}

  @Query('townsOfPostcode')
  townsOf(@Args('postcode') typed: string): contract.TownsOfPostcode {
    if (this.table === null) return { isThere: false, towns: [] };
    return { isThere: true, towns: [...(this.table.get(postcodeIn(typed) ?? '') ?? [])] };
  }
}
