import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { api } from './client.ts';
import { codeOf } from './refusal.ts';

/** Whoever is not let in any more has to see the lock or the sign-in, not a page full of refusals. */
const onError = (error: unknown): void => {
  if (codeOf(error) === 'not-signed-in') void queryClient.invalidateQueries({ queryKey: api.session.status.key() });
};

/** The core answers from this computer: whether there is a network says nothing. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryHash !== statusHash) onError(error);
    },
  }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 2_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});

const statusHash = JSON.stringify(api.session.status.queryKey());

/** Reads everything on the screen anew, but where the screen stands: another book has taken the place of the one read. */
export const readAnew = (): Promise<void> =>
  queryClient.resetQueries({ predicate: (query) => query.queryHash !== statusHash });

/** Forgets everything that was read, but where the screen stands: somebody else is working now. */
export const forgetAnswers = (): void =>
  queryClient.removeQueries({ predicate: (query) => query.queryHash !== statusHash });
