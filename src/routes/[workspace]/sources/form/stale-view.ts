/** What somebody else saved meanwhile beside what stands in the form, where the two differ. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { AskedView } from './asked';
import type { FormWords } from './form-view';
import type { Option } from './options';
import type { Typed } from './typed';

interface Asked {
	readonly label: string;
	/** Where an answer is one of several: their words. */
	readonly options?: readonly Option[] | undefined;
}

/** What both versions say, and where theirs can be read. */
export interface Versions {
	readonly theirs: Typed;
	readonly yours: Typed;
	/** The form's own address: opened anew, it shows theirs. */
	readonly address: string;
}

export function staleView(versions: Versions, words: FormWords, language: Language): StaleView {
	const kind = versions.theirs['kind'] ?? '';
	return staleRows(versions, fieldsOf(words, kind), language);
}

/** @param fields those that are compared, in the order of the form */
export function staleRows(
	{ theirs, yours, address }: Versions,
	fields: Readonly<Record<string, Asked>>,
	language: Language
): StaleView {
	const reader = { locale: language };
	const empty = m.source_form_stale_empty({}, reader);
	const text = (value = '', options: readonly Option[] = []) =>
		options.find((option) => option.value === value)?.text ?? (value || empty);
	return {
		title: m.source_form_stale_title({}, reader),
		about: m.source_form_stale_text({}, reader),
		columns: {
			field: m.source_form_stale_field({}, reader),
			theirs: m.source_form_stale_theirs({}, reader),
			yours: m.source_form_stale_yours({}, reader)
		},
		fields: Object.entries(fields)
			.filter(([field]) => (theirs[field] ?? '') !== (yours[field] ?? ''))
			.map(([field, { label, options }]) => ({
				label,
				theirs: text(theirs[field], options),
				yours: text(yours[field], options)
			})),
		same: m.source_form_stale_same({}, reader),
		over: m.source_form_stale_over({}, reader),
		take: { text: m.source_form_stale_take({}, reader), href: address }
	};
}

/** The fields that the form asks of a source of this kind. */
function fieldsOf(words: FormWords, code: string): Readonly<Record<string, Asked>> {
	const kind = words.kinds.find((one) => one.code === code);
	const { funder, plan, placed } = words;
	const asked = kind?.asked ?? [];
	return {
		kind: { label: words.kind, options: words.kinds.map(kindOption) },
		name: { label: words.name },
		funder: { label: funder.label, options: chosenFrom(funder) },
		...byName(kind?.main ?? []),
		...amountFields(words),
		...byName([placed.askedOn]),
		...(asked.includes('vat') ? vatFields(words) : {}),
		...dayFields(words.days.start),
		...dayFields(words.days.end),
		...stepFields(words),
		...(asked.includes('plan') ? { plan: { label: plan.label, options: chosenFrom(plan) } } : {}),
		...(asked.includes('parent') ? byName([placed.parent]) : {}),
		...(asked.includes('years') ? byName(words.parts.years.rows.flat()) : {}),
		...byName(kind?.more ?? []),
		...(asked.includes('opening') ? byName(words.parts.opening.fields) : {}),
		...(asked.includes('carriesOver') ? { carriesOver: { label: words.carriesOver } } : {})
	};
}

function byName(fields: readonly AskedView[]): Readonly<Record<string, Asked>> {
	return Object.fromEntries(fields.map((field) => [field.name, field]));
}

function vatFields({ parts }: FormWords): Readonly<Record<string, Asked>> {
	return { withVat: { label: parts.vat.tick }, vat: { label: parts.vat.rate } };
}

function kindOption({ code, title }: FormWords['kinds'][number]): Option {
	return { value: code, text: title };
}

function chosenFrom({ another, recorded }: FormWords['funder' | 'plan']): Option[] {
	return [{ value: 'new', text: another }, ...recorded];
}

function amountFields({ amount, currencies }: FormWords): Readonly<Record<string, Asked>> {
	return {
		disclosure: { label: amount.disclosure, options: amount.disclosures },
		amount: { label: amount.label },
		currency: { label: amount.currency, options: currencies },
		statedTenge: { label: amount.tenge },
		statedDollars: { label: amount.dollars },
		lowest: { label: amount.lowest },
		highest: { label: amount.highest }
	};
}

function stepFields({ step, kinds, placed }: FormWords): Readonly<Record<string, Asked>> {
	return {
		step: { label: step.label, options: kinds.flatMap(({ ladder }) => ladder) },
		stepDay: { label: step.day },
		chance: { label: step.chance },
		...byName([placed.decisionOn]),
		stepReason: { label: step.reason }
	};
}

function dayFields(words: FormWords['days']['start']): Readonly<Record<string, Asked>> {
	const { side } = words;
	return {
		[`${side}Certainty`]: { label: words.certainty, options: words.certainties },
		[side]: { label: words.label },
		[`${side}Earliest`]: { label: words.earliest },
		[`${side}Latest`]: { label: words.latest },
		[`${side}Phrase`]: { label: words.phrase }
	};
}
