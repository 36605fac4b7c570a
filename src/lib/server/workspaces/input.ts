/** What people type about a new workspace: with what it begins, and its name. */
import { z } from 'zod';
import type { Language, Name } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { line } from '$lib/server/forms/line';
import { readForm, type FormRead } from '$lib/server/forms/read-form';
import { exampleNames } from '$lib/server/examples/record';
import type { NewWorkspace } from './filling';

const longestName = 120;

/** An empty one needs the organisation's name, an example brings its own. */
export function readNewWorkspace(form: FormData, language: Language): FormRead<NewWorkspace> {
	return form.get('start') === 'empty' ? readEmpty(form, language) : readExample(form, language);
}

function readEmpty(form: FormData, language: Language): FormRead<NewWorkspace> {
	const missing = m.entry_error_workspace_name({}, { locale: language });
	const schema = z.object({ workspace: line(language, longestName, missing) });
	const input = readForm(schema, form);
	if (!input.ok) return input;
	return { ok: true, value: { kind: 'empty', name: typedIn(language, input.value.workspace) } };
}

function readExample(form: FormData, language: Language): FormRead<NewWorkspace> {
	const schema = z.object({
		start: z.enum(exampleNames, m.entry_error_choice({}, { locale: language }))
	});
	const input = readForm(schema, form);
	if (!input.ok) return input;
	return { ok: true, value: { kind: 'example', example: input.value.start, language } };
}

function typedIn(language: Language, text: string): Name {
	return { first: language, en: null, ru: null, kk: null, [language]: text };
}
