import { z } from 'zod';
import type * as core from 'zod/v4/core';
import { type Refusal, refuse } from './refuse.ts';

type Issue = Pick<core.$ZodIssue, 'message'> & { readonly path?: readonly unknown[] | undefined };

const typeNames: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'có hoặc không',
  array: 'danh sách',
  object: 'nhóm trường',
};

/** What is allowed, for one issue. */
const allowed = (raw: Issue): string => {
  const issue = raw as core.$ZodIssue;
  switch (issue.code) {
    case 'invalid_type':
      // The issue does not carry the value; only its sentence tells what was there.
      return issue.message.endsWith('received undefined')
        ? 'còn thiếu'
        : `phải là ${typeNames[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return issue.origin === 'string' ? `dài tối đa ${issue.maximum} ký tự` : `không được quá ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'không được để trống' : `dài ít nhất ${issue.minimum} ký tự`;
      return `không được dưới ${issue.minimum}`;
    case 'invalid_value':
      return `chỉ nhận một trong: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `có trường lạ: ${issue.keys.join(', ')}`;
    default:
      return 'không đúng dạng';
  }
};

/** The schema of a field inside its wrappers, one step at a time. */
const innerOf = (schema: core.$ZodType): core.$ZodType | undefined => {
  const def = schema._zod.def as { innerType?: core.$ZodType; in?: core.$ZodType };
  return def.innerType ?? def.in;
};

const titleOf = (schema: core.$ZodType | undefined): string | undefined =>
  schema && (z.globalRegistry.get(schema)?.title ?? titleOf(innerOf(schema)));

const shapeOf = (schema: core.$ZodType | undefined): Record<string, core.$ZodType> | undefined =>
  schema && ((schema._zod.def as { shape?: Record<string, core.$ZodType> }).shape ?? shapeOf(innerOf(schema)));

/** The Vietnamese name of the field at the top of a path, from the schema's own `title`. */
const fieldName = (schema: unknown, path: readonly unknown[]): string => {
  const first = path[0];
  if (typeof first !== 'string') return 'Dữ liệu gửi lên';
  const shape = shapeOf(schema as core.$ZodType);
  return titleOf(shape && Object.hasOwn(shape, first) ? shape[first] : undefined) ?? first;
};

/** The refusal of an input that does not fit its schema: one sentence per field, named as the screen names it. */
export const refuseInput = (schema: unknown, issues: readonly Issue[]): Refusal => {
  const fields = issues.slice(0, 20).map((issue) => {
    const path = (issue.path ?? []) as readonly unknown[];
    return { path: path.map(String).join('.'), reason: `${fieldName(schema, path)}: ${allowed(issue)}.` };
  });
  return refuse('invalid-input', fields.map((field) => field.reason).join(' '), { fields });
};
