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
  /** Says in full what it does, where that is explained. */
  readonly sentence: string;
  /** What the journal calls it, in a few words: "Sửa nhiệm vụ". Whatever may leave a line there has one. */
  readonly title?: string;
  /** 'never': a command that is not taken back (a sign-in, a password). */
  readonly undo?: 'never';
  /** A command that puts rows into the trash; it asks for a reason. */
  readonly removes?: true;
};

const base = oc.$meta<OperationMeta>({ kind: 'query', roles: [], sentence: '' }).errors(refusals);

type Roles = readonly Asker[];

/** Start a contract entry: who may ask, and one Vietnamese sentence that says what it does. */
export const query = (roles: Roles, sentence: string) => base.meta({ kind: 'query', roles, sentence });
export const document = (roles: Roles, sentence: string) => base.meta({ kind: 'document', roles, sentence });

/** The same for what may leave a line in the journal: with its title there. */
export const command = (roles: Roles, title: string, sentence: string) =>
  base.meta({ kind: 'command', roles, title, sentence });
/** A command that can't be taken back. */
export const finalCommand = (roles: Roles, title: string, sentence: string) =>
  base.meta({ kind: 'command', roles, title, sentence, undo: 'never' });
/** A command that takes rows out of the book, into the trash. */
export const removal = (roles: Roles, title: string, sentence: string) =>
  base.meta({ kind: 'command', roles, title, sentence, removes: true });
export const upkeep = (roles: Roles, title: string, sentence: string) =>
  base.meta({ kind: 'upkeep', roles, title, sentence, undo: 'never' });

/** Everyone who is in; `anyone`: also who is not. */
export const everyone: readonly Role[] = roles;
export const anyone: readonly Asker[] = [...roles, ...thresholds];
/** Those who see the whole book; a liaison sees the part of one agency. */
export const overseers = ['administrator', 'compiler', 'leader'] as const satisfies readonly Role[];
export const compilers = ['compiler'] as const satisfies readonly Role[];
export const recorders = ['compiler', 'liaison'] as const satisfies readonly Role[];
