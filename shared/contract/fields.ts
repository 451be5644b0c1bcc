import { z } from 'zod';

/** A text from a person: NFC, without spaces at the ends. `label` is the field's name in refusals. */
export const text = (label: string, max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.normalize('NFC').trim())
    .meta({ title: label });

/** Why something is done, where it may not be done without saying so. */
export const reason = text('Lý do', 1_000).pipe(z.string().min(1));

export const id = (label: string) => z.string().min(1).max(64).meta({ title: label });
export const year = (label = 'Năm') => z.int().min(1990).max(2100).meta({ title: label });
/** The version of the row that the person saw; null when there was no row yet. */
export const seenVersion = z.int().min(1).nullable().meta({ title: 'Phiên bản đã xem' });
