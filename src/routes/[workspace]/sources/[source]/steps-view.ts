/** The steps of a source in the order they were taken, the latest first, as plain strings. */
import type { FirmnessStep, Language, Source } from '$lib/domain/facts';
import { isDeparture } from '$lib/domain/steps';
import { formatDay } from '$lib/format/dates';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../filter-view';
import { percentText } from '../form/typed';

export interface StepRow {
	readonly key: string;
	readonly step: string;
	readonly day: string;
	/** Where it takes effect on another day. */
	readonly effective: string | null;
	readonly chance: string | null;
	readonly reason: string | null;
	/** Null for whoever may only read. */
	readonly correct: { readonly href: string; readonly label: string } | null;
}

export interface StepsView {
	readonly title: string;
	readonly columns: Readonly<Record<'day' | 'step' | 'chance' | 'reason', string>>;
	readonly rows: readonly StepRow[];
	readonly correct: string;
	readonly add: { readonly href: string; readonly text: string } | null;
}

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Later steps are not known yet. */
	readonly asOf: string;
	readonly records: boolean;
}

export function stepsView(source: Source, place: Place, language: Language): StepsView {
	const reader = { locale: language };
	const own = `${place.base}/sources/${source.id}`;
	return {
		title: m.kinds_steps_title({}, reader),
		columns: {
			day: m.kinds_steps_day({}, reader),
			step: m.kinds_steps_step({}, reader),
			chance: m.kinds_steps_chance({}, reader),
			reason: m.kinds_steps_reason({}, reader)
		},
		rows: source.steps
			.filter(({ day }) => day <= place.asOf)
			.map((step) => rowOf(step, own, place, language))
			.reverse(),
		correct: m.kinds_steps_correct({}, reader),
		add: place.records
			? { href: `${own}/steps/new${place.search}`, text: m.kinds_steps_add({}, reader) }
			: null
	};
}

function rowOf(
	step: FirmnessStep,
	own: string,
	{ search, records }: Place,
	language: Language
): StepRow {
	const reader = { locale: language };
	const said = firmnessWord(step.step, language);
	const day = formatDay(step.day, language);
	const at = isDeparture(step) ? `${own}/end` : `${own}/steps/${step.step}/${step.day}`;
	const effective = formatDay(step.effective, language);
	const chance = step.chance === null ? null : percentText(step.chance);
	return {
		key: `${step.step} ${step.day}`,
		step: capitalised(said),
		day,
		effective:
			step.effective === step.day ? null : m.kinds_steps_effective({ day: effective }, reader),
		chance: chance === null ? null : m.kinds_steps_percent({ percent: chance }, reader),
		reason: step.reason,
		correct: records
			? { href: at + search, label: m.kinds_steps_correct_label({ step: said, day }, reader) }
			: null
	};
}
