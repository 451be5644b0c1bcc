import { oc } from '@orpc/contract';
import { type Asker, type Role, roles, thresholds } from './actor.ts';
import { refusals } from './refusal.ts';

/**
 * A query reads, a command writes in one transaction and leaves an audit line, a document reads and then prints, an
 * upkeep works on whole files beside the book.
 */
export type Kind = 'query' | 'command' | 'document' | 'upkeep';

export type OperationMeta = {
  readonly kind: Kind;
  /** Who may ask. The guard lets nobody else in. */
  readonly roles: readonly Asker[];
  readonly sentence: string;
  /** 'never': a command that is not taken back (a sign-in, a password). */
  readonly undo?: 'never';
  /** A command that puts rows into the trash; it asks for a reason. */
  readonly removes?: true;
};

const base = oc.$meta<OperationMeta>({ kind: 'query', roles: [], sentence: '' }).errors(refusals);

/** Starts a contract entry: who may ask, and one Vietnamese sentence that says what it does. */
const operation = (kind: Kind) => (roles: readonly Asker[], sentence: string) => base.meta({ kind, roles, sentence });

export const query = operation('query');
export const command = operation('command');
export const document = operation('document');
/** A command that can't be taken back. */
export const finalCommand = (roles: readonly Asker[], sentence: string) =>
  base.meta({ kind: 'command', roles, sentence, undo: 'never' });
export const upkeep = (roles: readonly Asker[], sentence: string) =>
  base.meta({ kind: 'upkeep', roles, sentence, undo: 'never' });

/** A command that takes rows out of the book, into the trash. */
export const removal = (roles: readonly Asker[], sentence: string) =>
  base.meta({ kind: 'command', roles, sentence, removes: true });

/** Everyone who is in; `anyone`: also who is not. */
export const everyone: readonly Role[] = roles;
export const anyone: readonly Asker[] = [...roles, ...thresholds];
/** Those who see the whole book; a liaison sees the part of one agency. */
export const overseers = ['administrator', 'compiler', 'leader'] as const satisfies readonly Role[];
export const compilers = ['compiler'] as const satisfies readonly Role[];
export const recorders = ['compiler', 'liaison'] as const satisfies readonly Role[];
