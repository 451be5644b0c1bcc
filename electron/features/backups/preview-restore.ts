import { isContractProcedure } from '@orpc/contract';
import type { Preview, PreviewSide } from '#shared/backups/preview.ts';
import { contract } from '#shared/contract/contract.ts';
import type { OperationMeta } from '#shared/contract/operation.ts';
import type { BookCopies } from '../../copies/book-copies.ts';
import type { Comparison } from '../../copies/compare-copy.ts';

/** What the contract says an operation does; an operation of another version keeps its name. */
const whatItDoes = (operation: string): string => {
  const [feature = '', name = ''] = operation.split('.');
  const procedure = (contract as Record<string, Record<string, unknown>>)[feature]?.[name];
  return isContractProcedure(procedure) ? (procedure['~orpc'].meta as OperationMeta).sentence : operation;
};

const told = ({ lineCount, newest }: Comparison['lost']): PreviewSide => ({
  lineCount,
  newest: newest.map(({ operation, ...line }) => ({ ...line, what: whatItDoes(operation) })),
});

/** What a restore from a copy would change, in the words of the page. */
export const previewRestore = async (copies: BookCopies, id: string): Promise<Preview> => {
  const { lost, broughtBack, ...rest } = await copies.compare(id);
  return { ...rest, lost: told(lost), broughtBack: told(broughtBack) };
};
