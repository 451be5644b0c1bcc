import { z } from 'zod';
import { AnswerStamp } from '#shared/exchange/answer-schemas.ts';
import { mostAnswerBytes } from '#shared/exchange/receive.rules.ts';

/** The version of the format that this program writes, and the only one it reads so far. */
export const packageFormat = 1;

export const manifestName = 'ban-ke.json';
export const signatureName = 'chu-ky.json';
export const fileFolder = 'tep';

/** Files as they are given are no larger than this altogether, packed or unpacked. */
export const maxPackageBytes = mostAnswerBytes;
export const maxPartBytes = 40_000_000;
export const mostParts = 2_000;

const name = z.string().max(300);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Part = z.object({
  name: z.union([z.enum(['giao-viec.json', 'tra-loi.json']), z.string().regex(/^tep\/[0-9a-f]{64}$/)]),
  sha256,
  bytes: z.int().min(1).max(maxPartBytes),
});

export const Manifest = z.object({
  format: z.literal(packageFormat),
  /** What the office gives to an agency, or what comes back. */
  kind: z.enum(['form', 'answer']),
  stamp: AnswerStamp,
  /** The book that made it. */
  fromBookId: z.string().min(1).max(64),
  fromName: name,
  madeAt: z.iso.datetime(),
  madeBy: name,
  agencyName: name,
  planName: name,
  periodName: name,
  dueOn: z.iso.date(),
  parts: z.array(Part).min(1).max(mostParts).readonly(),
});
/** What a package says of itself, over which it is signed: every part by its hash. */
export type Manifest = Readonly<z.infer<typeof Manifest>>;

export const SignatureFile = z.object({ publicKey: z.string().max(100), signature: z.string().max(200) });
