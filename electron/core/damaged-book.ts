import { StartRefusal } from './start-refusal.ts';

/** The data file can't be used as it is, and copies may help. The message says what is wrong, in one sentence. */
export class DamagedBook extends StartRefusal {
  readonly folder: string;
  constructor(folder: string, message: string) {
    super(message);
    this.folder = folder;
  }
}
