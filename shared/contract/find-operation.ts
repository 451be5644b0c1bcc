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

const named = (matches: (meta: OperationMeta) => boolean): readonly string[] =>
  [...operations].filter(([, meta]) => matches(meta)).map(([name]) => name);

/** The commands that are not taken back. */
export const finalOperations = named(({ undo }) => undo === 'never');

/** The commands that put rows into the trash. */
export const removals = named(({ removes }) => removes === true);

/** What the journal calls an operation: "Sửa nhiệm vụ"; a former operation keeps its name. */
export const operationTitle = (operation: string): string => operations.get(operation)?.title ?? operation;
