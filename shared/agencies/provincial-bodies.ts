import { z } from 'zod';
import { agencyKinds, agencyLevels } from './catalogue.ts';
import { placeTypes } from './places.ts';
import { successionKinds } from './succession-kinds.ts';
import { certainties } from './succession-preview.ts';

const words = z.string().min(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const bodyKey = z.string().regex(/^[a-z0-9-]+$/);

/**
 * One body as every province has it. In its words {province} stands for "tỉnh Lào Cai", {PROVINCE} for the same in
 * capitals, {type} for "tỉnh" or "Thành phố", {name} for "Lào Cai".
 */
export const Body = z.strictObject({
  key: bodyKey,
  name: words,
  shortName: words,
  aliases: z.array(words),
  symbol: words.nullable(),
  kind: z.enum(agencyKinds),
  level: z.enum(agencyLevels),
  /** Bodies it stands under; of several the first that exists on the day. */
  parents: z.array(bodyKey),
  /** Cơ quan chủ quản in the head, where it is not the parent. */
  superior: z.array(words),
  /** Lines of the head, where they are not simply the name in capitals. */
  issuer: z.array(words).optional(),
  /** What is called otherwise in a city. */
  inCity: z.strictObject({ shortName: words.optional(), aliases: z.array(words).optional() }).optional(),
  /** Only these provinces, or only provinces of these types, have it. */
  places: z.array(bodyKey).optional(),
  placeTypes: z.array(z.enum(placeTypes)).optional(),
  headTitle: words.nullable(),
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
});
export type Body = Readonly<z.infer<typeof Body>>;

export const Ending = z.strictObject({
  body: bodyKey,
  kind: z.enum(successionKinds),
  basis: words,
  /** Who took over which functions, the main one first. */
  shares: z.array(z.strictObject({ to: bodyKey, functions: z.array(words), certainty: z.enum(certainties) })).min(1),
});
/** How a body ended on the day after its last. */
export type Ending = Readonly<z.infer<typeof Ending>>;

export const ProvincialBodies = z.strictObject({ bodies: z.array(Body), endings: z.array(Ending) });
export type ProvincialBodies = Readonly<z.infer<typeof ProvincialBodies>>;
