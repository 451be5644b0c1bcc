import { oc } from '@orpc/contract';
import type { Role } from './actor.ts';
import { refusals } from './refusal.ts';

/** A query reads, a command writes in one transaction and leaves an audit line, a document reads and then prints. */
export type Kind = 'query' | 'command' | 'document';

export type OperationMeta = {
  readonly kind: Kind;
  readonly roles: readonly Role[];
  readonly sentence: string;
};

const base = oc.$meta<OperationMeta>({ kind: 'query', roles: [], sentence: '' }).errors(refusals);

/** Starts a contract entry: who may ask, and one Vietnamese sentence that says what it does. */
const operation = (kind: Kind) => (roles: readonly Role[], sentence: string) => base.meta({ kind, roles, sentence });

export const query = operation('query');
export const command = operation('command');
export const document = operation('document');

export const everyone = ['administrator', 'compiler', 'liaison', 'leader'] as const satisfies readonly Role[];
export const compilers = ['compiler'] as const satisfies readonly Role[];
export const recorders = ['compiler', 'liaison'] as const satisfies readonly Role[];
