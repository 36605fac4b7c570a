/** The words of the copy of a need, with what its fields hold at first. */
import type { Language, NeedVersion, Program } from '$lib/domain/facts';
import { roundings } from '$lib/domain/need-copy';
import { yearsOf } from '$lib/domain/need-versions';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { linesOf } from '$lib/server/programs/need-copy-input';
import type { Typed } from '../../../form/typed.server';

export type CopyView = ReturnType<typeof copyView>;

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param version the one that is copied; null where none is recorded */
export function copyView(
	{ program, version }: { readonly program: Program; readonly version: NeedVersion | null },
	{ base, search }: Place,
	language: Language
) {
	const options = { locale: language };
	const own = `${base}/programs/${program.id}`;
	return {
		head: {
			title: m.needs_copy_title({}, options),
			label: m.source_form_crumbs({}, options),
			crumbs: [
				{ href: `${base}/programs${search}`, text: m.programs_title({}, options) },
				{ href: own + search, text: nameIn(program.name, language).text },
				{ href: `${own}/needs${search}`, text: m.needs_crumb({}, options) }
			],
			here: m.needs_copy_crumb({}, options)
		},
		none: version === null ? m.needs_copy_nothing({}, options) : null,
		errors: m.program_form_errors({}, options),
		fields: version && fieldWords(version, language),
		typed: version === null ? {} : typedAtFirst(version),
		about: m.needs_copy_about({}, options),
		go: {
			raise: m.needs_copy_fill({}, options),
			save: m.needs_copy_save({}, options),
			cancel: m.program_form_cancel({}, options),
			back: `${own}/needs${search}`
		}
	};
}

function fieldWords(version: NeedVersion, language: Language) {
	const options = { locale: language };
	const sign = currencySign(version.currency);
	return {
		from: m.needs_copy_from({ label: version.label }, options),
		baseYear: {
			label: m.needs_copy_base_year({}, options),
			options: yearsOf(version.lines).map((year) => ({ value: String(year), text: String(year) }))
		},
		year: { label: m.needs_copy_year({}, options) },
		rise: {
			label: m.needs_copy_rise({}, options),
			hint: m.needs_copy_rise_hint({}, options)
		},
		own: m.needs_copy_own({}, options),
		lines: linesOf(version).map((line, at) => ({
			name: `rise-${at}`,
			label: m.needs_copy_line({ line }, options)
		})),
		rounding: {
			label: m.needs_copy_rounding({}, options),
			hint: m.needs_copy_rounding_hint({}, options),
			options: roundings.map((units) => ({
				value: String(units),
				text: `${formatInteger(units, language)} ${sign}`
			}))
		}
	};
}

/** The last year that the version speaks of, to the year after it. */
function typedAtFirst({ id, lines }: NeedVersion): Typed {
	const last = yearsOf(lines).at(-1);
	const years = last === undefined ? {} : { baseYear: String(last), year: String(last + 1) };
	return { from: String(id), ...years, rounding: String(roundings[0]) };
}
