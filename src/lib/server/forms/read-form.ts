/** A posted form against its schema: typed values, or a message for each field in the reader's words. */
import type { z } from 'zod';

/** A message by field. */
export type Errors = Readonly<Partial<Record<string, string>>>;

export const noErrors: Errors = {};

export type FormRead<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: Errors };

/** The first message of each field; the schema's messages are already in the reader's language. */
export function readForm<Schema extends z.ZodObject>(
	schema: Schema,
	form: FormData
): FormRead<z.output<Schema>> {
	const read = schema.safeParse(typedIn(form));
	if (read.success) return { ok: true, value: read.data };
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues) {
		const field = String(path[0]);
		errors[field] ??= message;
	}
	return { ok: false, errors };
}

/** One text a field, to be shown again. A file in a text's place counts as nothing typed. */
export function typedIn(form: FormData): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const [field, value] of form) {
		if (typeof value === 'string') texts[field] = value;
	}
	return texts;
}
