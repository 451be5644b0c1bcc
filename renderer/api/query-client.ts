import { QueryClient } from '@tanstack/react-query';

/** The core answers from this computer: whether there is a network says nothing. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 2_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});
