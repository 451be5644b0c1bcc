import { isContractProcedure } from '@orpc/contract';
import { contract } from './contract.ts';
import type { OperationMeta } from './operation.ts';

/** What the contract says of every operation, by its name: "plans.addFromLibrary". */
export const operations: ReadonlyMap<string, OperationMeta> = new Map(
  Object.entries(contract).flatMap(([feature, parts]) =>
    Object.entries(parts).map(([name, procedure]) => {
      if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no operation`);
      return [`${feature}.${name}`, procedure['~orpc'].meta as OperationMeta] as const;
    }),
  ),
);

/** The commands that are not taken back. */
export const finalOperations: readonly string[] = [...operations]
  .filter(([, { undo }]) => undo === 'never')
  .map(([name]) => name);
