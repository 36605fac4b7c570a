/** What somebody else saved meanwhile beside what stands in the form, field by field. */
import type { StaleField, StaleView } from '$lib/components/ui/stale-view';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatMonthRange } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { parseAmount } from '$lib/server/forms/amount';
import { readMonth } from '$lib/server/forms/month';
import { countOf } from './grid.server';
import type { FormWords } from './form-view.server';
import type { Typed } from './typed.server';

interface Versions {
	readonly theirs: Typed;
	readonly yours: Typed;
	/** The form's own address: opened anew, it shows theirs. */
	readonly address: string;
}

/** What one version says: each field's label with its text, in the order of the form. */
type Told = ReadonlyMap<string, string>;

export function staleView(versions: Versions, words: FormWords, language: Language): StaleView {
	const reader = { locale: language };
	const [theirs, yours] = [versions.theirs, versions.yours].map((typed) =>
		told(typed, words, language)
	);
	return {
		title: m.program_form_stale_title({}, reader),
		about: m.program_form_stale_about({}, reader),
		columns: {
			field: m.program_form_stale_field({}, reader),
			theirs: m.program_form_stale_theirs({}, reader),
			yours: m.program_form_stale_yours({}, reader)
		},
		fields: differing(theirs ?? new Map(), yours ?? new Map(), language),
		same: m.program_form_stale_same({}, reader),
		over: m.program_form_stale_over({}, reader),
		take: { text: m.program_form_stale_take({}, reader), href: versions.address }
	};
}

function differing(theirs: Told, yours: Told, language: Language): StaleField[] {
	const empty = m.program_form_stale_empty({}, { locale: language });
	const labels = [...new Set([...theirs.keys(), ...yours.keys()])];
	return labels
		.filter((label) => (theirs.get(label) ?? '') !== (yours.get(label) ?? ''))
		.map((label) => ({
			label,
			theirs: theirs.get(label) || empty,
			yours: yours.get(label) || empty
		}));
}

function told(typed: Typed, words: FormWords, language: Language): Told {
	const { kind, name, organisation, need } = words;
	const text = (field: string) => typed[field]?.trim() ?? '';
	const among = (options: readonly { value: string; text: string }[], field: string) =>
		options.find(({ value }) => value === text(field))?.text ?? text(field);
	return new Map([
		[kind.label, text('kind') === 'own' ? text('ownKind') : among(kind.options, 'kind')],
		[name.label, text(name.field)],
		...name.other.map(({ field, label }) => [label, text(field)] as const),
		[words.region.label, text('region')],
		[
			organisation.label,
			text('organisation') === 'new'
				? text('organisationName')
				: among(organisation.options, 'organisation')
		],
		[words.capacity, text('capacity')],
		[words.unit.label, text('capacityUnit')],
		[words.minimum, text('minimum')],
		[words.reason, text('minimumReason')],
		[words.end, text('end')],
		[need.label, text('label')],
		[need.approved, text('approvedOn')],
		[need.currency, among(need.currencies, 'currency')],
		...cellsOf(typed, language)
	]);
}

function cellsOf(typed: Typed, language: Language): (readonly [string, string])[] {
	const text = (field: string) => typed[field]?.trim() ?? '';
	const columns = Array.from({ length: countOf(typed, 'periods') }, (_, column) => column);
	const rows = Array.from({ length: countOf(typed, 'lines') }, (_, row) => row);
	return rows.flatMap((row) =>
		columns.flatMap((column) => {
			const amount = text(`cell-${row}-${column}`);
			if (amount === '') return [];
			const [from, to] = [readMonth(text(`from-${column}`)), readMonth(text(`to-${column}`))];
			const period = from && to ? formatMonthRange(from, to, language) : '';
			const values = { line: text(`line-${row}`), period };
			return [
				[
					m.program_form_stale_cell(values, { locale: language }),
					amountText(amount, typed['currency'] ?? '', language)
				] as const
			];
		})
	);
}

/** One amount reads the same however it was typed. */
function amountText(typed: string, currency: string, language: Language): string {
	const read = parseAmount(typed, currency);
	return read.ok ? formatMoney(money(currency, read.minor), language) : typed;
}
