import type { Engine } from './engine.ts';

export const postgres: Engine = {
  name: 'postgres',
  wholeNumber: 'bigint',
  decimalNumber: 'double precision',
  binaryText: 'text collate "C"',
  tableEnd: '',
};
