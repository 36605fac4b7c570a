/** What the form says when a program was not saved: beside the field, or with both versions. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language } from '$lib/domain/facts';
import { noErrors, type Errors } from '$lib/server/forms/read-form';
import { m } from '$lib/paraglide/messages';
import type { FormWords } from './form-view.server';
import type { PreviewView } from './preview-view';
import type { Saved } from './save.server';
import { staleView } from './stale-view.server';
import { totalsView, type PeriodTotal } from './totals-view.server';
import { typedNeed, typedProgram, type Typed } from './typed.server';

/** The page again, with all that was typed. */
export interface Again {
	readonly typed: Typed;
	readonly errors: Errors;
	readonly totals: readonly PeriodTotal[];
	readonly stale: StaleView | null;
	/** Null where it was not asked for, or the form cannot be saved as it stands. */
	readonly preview: PreviewView | null;
}

export function again(typed: Typed, errors: Errors, language: Language): Again {
	return { typed, errors, totals: totalsView(typed, language), stale: null, preview: null };
}

export function labelTaken(typed: Typed, language: Language): Again {
	const label = m.program_form_error_label_taken({}, { locale: language });
	return again(typed, { label }, language);
}

/**
 * Both versions; the form now carries the versions that stand, so that it can save over them.
 * @param address of the form, where it shows theirs
 */
export function staleAgain(
	{ program, need }: Extract<Saved, { readonly state: 'stale' }>,
	{ typed, address }: { readonly typed: Typed; readonly address: string },
	words: FormWords,
	language: Language
): Again {
	const theirs: Typed = { ...typedProgram(program, language), ...(need && typedNeed(need)) };
	const versions = {
		version: theirs['version'] ?? '',
		needVersion: theirs['needVersion'] ?? ''
	};
	const stale = staleView({ theirs, yours: typed, address }, words, language);
	return { ...again({ ...typed, ...versions }, noErrors, language), stale };
}
