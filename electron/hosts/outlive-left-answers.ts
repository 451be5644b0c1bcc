const isLeftAnswer = (error: unknown): boolean =>
  error instanceof TypeError &&
  'code' in error &&
  error.code === 'ERR_INVALID_STATE' &&
  (error.stack ?? '').includes('node:internal/deps/undici');

/**
 * A browser that no longer wants a file leaves in the middle of the answer, and Node 24 (undici) goes on writing into the
 * closed stream from where nobody can catch it. That alone must not end the program; anything else still does.
 */
export const outliveLeftAnswers = (): void => {
  process.on('uncaughtException', (error) => {
    if (!isLeftAnswer(error)) throw error;
  });
};
