/** The form by which a source ends before its time, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { Day } from '$lib/domain/calendar';
import type { Language, Source } from '$lib/domain/facts';
import { departuresFrom, isDeparture } from '$lib/domain/steps';
import { nameIn } from '$lib/format/names';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../../filter-view';
import { headView } from '../../form/head-view';
import { staleRows } from '../../form/stale-view';
import type { Typed } from '../../form/typed';

interface Place {
	readonly base: string;
	readonly search: string;
	readonly asOf: Day;
}

export function endView(
	source: Source & { readonly version: number },
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const name = nameIn(source.name, language).text;
	const title = m.source_form_end_title({ source: name }, reader);
	const here = m.source_form_crumb_end({}, reader);
	return {
		head: headView({ title, here }, place, source, language),
		errors: m.source_form_errors({}, reader),
		fields: fieldWords(source, language),
		corrects: source.steps.some(isDeparture),
		terminates: departuresFrom(source.steps).includes('terminated'),
		typed: { ...typedFrom(source, place.asOf), version: String(source.version) },
		go: {
			save: m.source_form_save_end({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: `${place.base}/sources/${source.id}${place.search}`
		}
	};
}

/** The departure that somebody else recorded meanwhile, if any, beside the one typed. */
export function staleEnd(
	current: Source,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const words = fieldWords(current, language);
	const { departure, day, effective, stepReason } = words;
	const versions = { theirs: typedFrom(current, ''), yours, address };
	return staleRows(versions, { departure, day, effective, stepReason }, language);
}

function fieldWords({ steps }: Source, language: Language) {
	const reader = { locale: language };
	return {
		departure: {
			label: m.source_form_departure({}, reader),
			options: departuresFrom(steps).map((code) => ({
				value: code,
				text: capitalised(firmnessWord(code, language))
			}))
		},
		day: {
			label: m.source_form_departure_day({}, reader),
			hint: m.source_form_departure_day_hint({}, reader)
		},
		effective: {
			label: m.source_form_effective({}, reader),
			hint: m.source_form_effective_hint({}, reader)
		},
		stepReason: {
			label: m.kinds_step_reason({}, reader),
			hint: m.kinds_end_reason_hint({}, reader)
		},
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		}
	};
}

function typedFrom({ steps }: Source, today: string): Typed {
	const left = steps.find(isDeparture);
	const [only, ...others] = departuresFrom(steps);
	return {
		departure: left?.step ?? (others.length === 0 ? (only ?? '') : ''),
		day: left?.day ?? today,
		effective: left?.effective ?? '',
		stepReason: left?.reason ?? ''
	};
}
