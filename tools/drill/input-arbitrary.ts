import fc from 'fast-check';
import type * as core from 'zod/v4/core';

type Def = {
  readonly type: string;
  readonly innerType?: core.$ZodType;
  readonly in?: core.$ZodType;
  readonly element?: core.$ZodType;
  readonly shape?: Record<string, core.$ZodType>;
  readonly options?: readonly core.$ZodType[];
  readonly entries?: Record<string, string | number>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly valueType?: core.$ZodType;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check?: string; readonly maximum?: number } };
  }[];
};

/** Texts that have broken programs: SQL, markup, formulas, paths, marks apart from their letters, lone surrogates. */
const hostileTexts = [
  "'; drop table tasks; --",
  '" or 1=1 --',
  '%_\\',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '../../../etc/passwd',
  '\u0000',
  '\ud800',
  'Tiê\u0301ng Viê\u0323t',
  '🙂'.repeat(50),
  '9'.repeat(400),
  'constructor',
  '__proto__',
] as const;

const hostileText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 60 }));
const hugeText = fc.constantFrom('x'.repeat(200_000), 'ế'.repeat(50_000));

/** What no schema asks for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: hostileText },
  { weight: 1, arbitrary: hugeText },
  {
    weight: 8,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, -1, 0, 1.5, 2 ** 53, -(2 ** 63), Number.NaN, Infinity),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>([], {}, [[]], new Date(0), new File(['x'], '../x')) },
  { weight: 2, arbitrary: fc.constantFrom(JSON.parse('{"__proto__":{"roles":["administrator"]},"toString":1}')) },
);

const days = fc.constantFrom('2018-01-01', '2019-02-28', '2025-03-01', '2018-02-30', '0000-00-00', '9999-12-31');

/** Inputs that fit a schema more often than not; `ids`: rows of the book, so that calls reach what lies behind the door. */
export const inputArbitrary = (schema: core.$ZodType | undefined, ids: readonly string[]): fc.Arbitrary<unknown> => {
  if (!schema) return fc.constant(undefined);
  const def = schema._zod.def as unknown as Def;
  const inner = () => inputArbitrary(def.innerType, ids);
  switch (def.type) {
    case 'string':
      if (def.format === 'date') return days;
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ids) },
        { weight: 2, arbitrary: fc.constantFrom('Rà soát, đào tạo lại', 'người', '2018') },
        { weight: 2, arbitrary: hostileText },
      );
    case 'number':
      return fc.oneof(fc.constantFrom(1, 2, 2018, 2019, 0), fc.integer({ min: -10, max: 3000 }), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'nullable':
      return fc.option(inner(), { nil: null });
    case 'optional':
    case 'default':
      return fc.option(inner(), { nil: undefined });
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return inner();
    case 'pipe':
      return inputArbitrary(def.in, ids);
    case 'array':
      return fc.array(inputArbitrary(def.element, ids), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fc.constantFrom(...ids, '__proto__'), inputArbitrary(def.valueType, ids), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => inputArbitrary(option, ids)));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([key, field]) => [
            key,
            fc.oneof({ weight: 30, arbitrary: inputArbitrary(field, ids) }, { weight: 1, arbitrary: hostileValue }),
          ]),
        ),
      );
    case 'file':
      return fc
        .uint8Array({ maxLength: 400 })
        .map((bytes) => new File([bytes as Uint8Array<ArrayBuffer>], 'tep.docx', { type: 'application/zip' }));
    default:
      return hostileValue;
  }
};
