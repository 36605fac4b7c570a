/** The form that splits a total into its lots, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language, Source } from '$lib/domain/facts';
import type { AnyMoney } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { headView } from '../../form/head-view';
import { staleRows } from '../../form/stale-view';
import type { Typed } from '../../form/typed';

interface Place {
	readonly base: string;
	readonly search: string;
}

export interface LotRow {
	readonly key: number;
	/** What each cell is called, by its field's name. */
	readonly cells: readonly { readonly field: string; readonly label: string }[];
}

export function lotsView(
	source: Source & { readonly version: number },
	total: AnyMoney,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const name = nameIn(source.name, language).text;
	const rows = Array.from({ length: source.lots }, (_, row) => row);
	const title = m.chain_lots_title({ source: name }, reader);
	return {
		head: headView({ title, here: m.chain_lots_crumb({}, reader) }, place, source, language),
		about: m.chain_lots_about({ total: formatMoney(total, language) }, reader),
		errors: m.chain_lots_errors({}, reader),
		caption: m.chain_lots_caption({}, reader),
		columns: columnWords(language),
		rows: rows.map((row) => rowView(row, language)),
		typed: {
			...Object.fromEntries(
				rows.map((row) => [
					`name.${row}`,
					m.chain_lots_typed_name({ source: name, nth: row + 1 }, reader)
				])
			),
			...standingOf(source, total, language),
			version: String(source.version)
		},
		go: {
			save: m.chain_lots_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: `${place.base}/sources/${source.id}${place.search}`
		}
	};
}

/** What the form was made from, beside what stands by now. */
export function staleLots(
	current: Source,
	total: AnyMoney,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const reader = { locale: language };
	const theirs = standingOf(current, total, language);
	const fields = {
		total: { label: m.chain_lots_total({}, reader) },
		lots: { label: m.chain_lots_count({}, reader) }
	};
	return staleRows({ theirs, yours, address }, fields, language);
}

function standingOf({ lots }: Source, total: AnyMoney, language: Language): Typed {
	return { lots: String(lots), total: formatMoney(total, language) };
}

function columnWords(language: Language): string[] {
	const reader = { locale: language };
	return [
		m.chain_lots_name({}, reader),
		m.chain_lots_number({}, reader),
		m.chain_lots_amount({}, reader)
	];
}

function rowView(row: number, language: Language): LotRow {
	const reader = { locale: language };
	const nth = { nth: row + 1 };
	return {
		key: row,
		cells: [
			{ field: `name.${row}`, label: m.chain_lots_cell_name(nth, reader) },
			{ field: `number.${row}`, label: m.chain_lots_cell_number(nth, reader) },
			{ field: `amount.${row}`, label: m.chain_lots_cell_amount(nth, reader) }
		]
	};
}
