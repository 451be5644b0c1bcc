import { isContractProcedure } from '@orpc/contract';
import { contract } from '#shared/contract/contract.ts';
import type { OperationMeta } from '#shared/contract/operation.ts';
import { roleNames, thresholdNames } from '#shared/words/labels.ts';

const askerNames = { ...roleNames, ...thresholdNames };

const row = (feature: string, name: string, procedure: unknown): string => {
  if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no operation`);
  const { kind, roles, title = '', sentence } = procedure['~orpc'].meta as OperationMeta;
  return `| \`${feature}.${name}\` | ${kind} | ${roles.map((asker) => askerNames[asker]).join(', ')} | ${title} | ${sentence} |`;
};

/** Every operation with its kind, who may ask and what it does, as a Markdown page. */
export const operationsPage = (): string =>
  [
    '# Operations',
    '',
    'Written by `npm run docs` from `shared/contract/contract.ts`.',
    '',
    '| operation | kind | who | in the journal | what it does |',
    '|---|---|---|---|---|',
    ...Object.entries(contract).flatMap(([feature, operations]) =>
      Object.entries(operations).map(([name, procedure]) => row(feature, name, procedure)),
    ),
    '',
  ].join('\n');
