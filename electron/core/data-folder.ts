import path from 'node:path';
import envPaths from 'env-paths';

/** Where the book lives: `SO_KE_HOACH_DATA`, else the user's own data folder. Desktop and browser host share it. */
export const dataFolder = (env: NodeJS.ProcessEnv): string =>
  path.resolve(env.SO_KE_HOACH_DATA ?? envPaths('so-ke-hoach', { suffix: '' }).data);
